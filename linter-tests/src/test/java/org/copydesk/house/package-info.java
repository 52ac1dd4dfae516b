/** Holds the code to the layout of the house: floors, strangers, cages, state, silence, order. */
package org.copydesk.house;
