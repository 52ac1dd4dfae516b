package org.copydesk.structure;

/**
 * Phrases of a section stand in the block.
 *
 * @param least how many of them; from two on the name ends in {@code -more}
 */
record PhraseSignal(PhraseSection section, int least) implements Signal {

    @Override
    public String id() {
        return least > 1 ? section.name() + "-more" : section.name();
    }

    @Override
    public boolean shows(Look look, Page page) {
        return look.hits().count(section) >= least;
    }

    @Override
    public String evidence(Look look, Page page) {
        return section.evidence()
                + (least > 1 ? ", more than once" : ": “" + look.hits().longest(section) + "”");
    }
}
