/**
 * YAML documents as nodes that keep their span; mistakes in a user's file are data. Floor 1: uses text
 * and language (which key was meant), and is the only user of the YAML library.
 */
@NullMarked
package org.copydesk.yaml;

import org.jspecify.annotations.NullMarked;
