package org.copydesk.rule;

import java.util.Collection;
import org.copydesk.article.Block;
import org.copydesk.article.Field;

/** Takes the facts of one article. */
public interface Facts {

    /** A fact that a block shows; judged with all others of its key. */
    void add(String key, Block block, String payload);

    /** One fact that is judged under several keys: it is kept once, however many they are. */
    void add(Collection<String> keys, Block block, int start, int end, String payload);

    /** A fact that a range of a block's text shows, in UTF-16 units. */
    void add(String key, Block block, int start, int end, String payload);

    /** A fact that a field shows. */
    void add(String key, Field field, String payload);
}
