package org.copydesk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.article.Inline;
import org.junit.jupiter.api.Test;

class BareLinksTest {

    @Test
    void findsAddresses() {
        assertThat(targets("See https://a.example/b?c=d#e, http://f.example and (www.g.example/h)."))
                .containsExactly("https://a.example/b?c=d#e", "http://f.example", "http://www.g.example/h");
        assertThat(targets("Write to runa.velk+x@tolland.example."))
                .containsExactly("mailto:runa.velk+x@tolland.example");
    }

    @Test
    void leavesPunctuationToTheSentence() {
        assertThat(targets("(https://a.example/b_(c)) “https://d.example/”, https://e.example…"))
                .containsExactly("https://a.example/b_(c)", "https://d.example/", "https://e.example");
    }

    @Test
    void silentWhereNoAddressIs() {
        assertThat(targets("a :// b, http:// , xhttp://a.b, @velk, a@b, 5@3.20, www. and awww.b, x@y.1"))
                .isEmpty();
    }

    @Test
    void addressesInAddressesAreOne() {
        assertThat(targets("https://web.example/save/https://www.a.example/b@c.example"))
                .containsExactly("https://web.example/save/https://www.a.example/b@c.example");
    }

    private static java.util.List<String> targets(String text) {
        return BareLinks.in(text).stream().map(Inline::target).toList();
    }
}
