package org.copydesk.rules.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.language.Phonetics;
import org.copydesk.rule.Fact;

/** A spelling of a name, and the articles of an archive that have it. Filled while the facts are read, then only read. */
final class ArchiveName {

    private static final String SEPARATOR = "\t";
    /** A name read in more ways than that is given the first of them. */
    private static final int MOST_KEYS = 4;
    /** Letters of a name at either end. */
    private static final int UNHURT = 3;

    private static final String ALONE = "1 ";
    private static final String SOUND = "2 ";
    private static final String SPELLING = "3 ";

    private final String given;
    private final String name;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> articles = new LinkedHashSet<>();

    /**
     * @param given the words before the last, as written; empty for a name of one word
     * @param name the last word
     */
    private ArchiveName(String given, String name) {
        this.given = given;
        this.name = name;
    }

    String given() {
        return given;
    }

    String name() {
        return name;
    }

    List<Fact> facts() {
        return facts;
    }

    Set<String> articles() {
        return articles;
    }

    /** What a fact says of a name. */
    static String payload(String given, String name) {
        return given + SEPARATOR + name;
    }

    static ArchiveName ofPayload(String payload) {
        int separator = payload.indexOf(SEPARATOR);
        return new ArchiveName(payload.substring(0, separator), payload.substring(separator + 1));
    }

    /**
     * Keys under which spellings meet, sorted: by the sound of the last word, which all who bear the name share; then, with
     * the same words before it, by the beginning and by the end of the last, one of which a single slip leaves unhurt. Names
     * of one word and of several never meet.
     */
    static List<String> keys(String given, ComparedWord name) {
        List<String> keys = soundKeys(given.isEmpty() ? ALONE : SOUND, name.soundKeys());
        String letters = name.letters();
        if (!given.isEmpty() && letters.length() >= UNHURT + 2) {
            String before = SPELLING + NameWord.letters(given);
            keys.add(before + '$' + letters.substring(letters.length() - UNHURT));
            keys.add(before + '^' + letters.substring(0, UNHURT));
        }
        return keys;
    }

    /** The keys under which all who bear a family name meet, however they are called before it. */
    static List<String> familyKeys(String name) {
        return soundKeys(SOUND, Phonetics.keys(name));
    }

    private static List<String> soundKeys(String kind, List<String> sounds) {
        List<String> keys = new ArrayList<>();
        for (String sound : sounds.subList(0, Math.min(MOST_KEYS, sounds.size()))) {
            keys.add(kind + sound);
        }
        return keys;
    }

    /** True for a key under which all who bear a family name meet. */
    static boolean isOfFamily(String key) {
        return key.startsWith(SOUND);
    }

    void add(Fact fact) {
        facts.add(fact);
        articles.add(fact.location().source().path() + SEPARATOR + fact.article());
    }

    /** The first word of several. */
    String firstGiven() {
        int blank = given.indexOf(' ');
        return blank < 0 ? given : given.substring(0, blank);
    }

    String text() {
        return given.isEmpty() ? name : given + ' ' + name;
    }

    /** Whether one article has both. */
    boolean meets(ArchiveName other) {
        return articles.stream().anyMatch(other.articles::contains);
    }

    /** Of the keys that two share, the first: the pair is judged there and nowhere else. */
    boolean isJudgedAt(String key, ArchiveName other) {
        List<String> shared = keys(given, new ComparedWord(name));
        shared.retainAll(keys(other.given, new ComparedWord(other.name)));
        return !shared.isEmpty() && shared.get(0).equals(key);
    }
}
