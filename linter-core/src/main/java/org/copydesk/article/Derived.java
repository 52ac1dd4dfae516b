package org.copydesk.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What rules have worked out of one article, kept so that the next rule need not do it again. */
final class Derived {

    private final Map<Class<?>, Object> known = new LinkedHashMap<>();

    /** Held while it works: what is worked out may itself ask for something else, and a thread may enter again. */
    synchronized <T> T get(Class<T> type, Article article, Function<Article, T> work) {
        Object found = known.get(type);
        if (found == null) {
            T made = work.apply(article);
            known.put(type, made);
            return made;
        }
        return type.cast(found);
    }
}
