package org.copydesk.structure;

/** One weak sign of what a block is. What it weighs is data ({@link Weights}). Immutable and without side effects. */
interface Signal {

    /** Its name in {@code signals.txt}. */
    String id();

    boolean shows(Look look, Page page);

    /** What was seen, in words that people read behind "because". */
    String evidence(Look look, Page page);
}
