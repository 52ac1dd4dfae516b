package org.copydesk.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.finding.Location;
import org.copydesk.rule.Fact;
import org.copydesk.text.Position;
import org.copydesk.text.SourceId;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one article as bytes and back. A text that several facts share, such as an excerpt, is written once. The
 * path of the article is not written: whoever reads the bytes knows it.
 */
public final class FactCodec {

    /** Numbers that a fact is written as. */
    private static final int NUMBERS = 15;

    private FactCodec() {}

    public static byte[] write(List<KeyedFact> facts) {
        Map<String, Integer> texts = new LinkedHashMap<>();
        ByteWriter body = new ByteWriter();
        body.number(facts.size());
        for (KeyedFact each : facts) {
            body.number(number(each.rule(), texts));
            body.number(each.keys().size());
            each.keys().forEach(key -> body.number(number(key, texts)));
            write(each.fact(), texts, body);
        }
        ByteWriter all = new ByteWriter();
        all.number(texts.size());
        texts.keySet().forEach(all::text);
        all.bytes(body.toBytes());
        return all.toBytes();
    }

    private static int number(String text, Map<String, Integer> texts) {
        Integer known = texts.get(text);
        if (known == null) {
            known = texts.size();
            texts.put(text, known);
        }
        return known;
    }

    private static void write(Fact fact, Map<String, Integer> texts, ByteWriter body) {
        Location place = fact.location();
        body.number(number(fact.article(), texts));
        body.number(place.span().start());
        body.number(place.span().length());
        body.number(place.start().line());
        body.number(place.start().column());
        body.number(place.end().line() - place.start().line());
        body.number(place.end().column());
        body.number(place.startOctet());
        body.number(place.endOctet());
        body.number(number(place.excerpt(), texts));
        body.number(number(place.before(), texts));
        body.number(number(place.after(), texts));
        body.number(number(fact.context(), texts));
        body.number(number(fact.payload(), texts));
        body.number(fact.asked() ? 1 : 0);
    }

    /**
     * Takes what {@link #write} gave.
     *
     * @param path of the article
     */
    public static List<KeyedFact> read(byte[] bytes, String path) {
        ByteReader in = new ByteReader(bytes, 0);
        Texts texts = new Texts(bytes, in);
        SourceId source = new SourceId(path);
        List<KeyedFact> facts = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            facts.add(keyedFact(in, texts, source));
        }
        return facts;
    }

    /**
     * Takes one fact of what {@link #write} gave, and leaves the others unread.
     *
     * @param path of the article
     * @param place number of one of its keys, counted over the keys of all facts from 0
     * @return none if there are fewer keys
     */
    public static Optional<KeyedFact> read(byte[] bytes, String path, int place) {
        ByteReader in = new ByteReader(bytes, 0);
        Texts texts = new Texts(bytes, in);
        int before = 0;
        for (int left = in.number(); left > 0; left--) {
            int start = in.at();
            in.skipNumbers(1);
            int keys = in.number();
            before += keys;
            if (place < before) {
                return Optional.of(keyedFact(new ByteReader(bytes, start), texts, new SourceId(path)));
            }
            in.skipNumbers(keys + NUMBERS);
        }
        return Optional.empty();
    }

    /** The texts of some bytes, read when they are asked for. */
    private static final class Texts {

        private final byte[] bytes;
        private final int[] starts;
        private final @Nullable String[] known;

        Texts(byte[] bytes, ByteReader in) {
            this.bytes = bytes;
            this.starts = new int[in.number()];
            this.known = new String[starts.length];
            for (int i = 0; i < starts.length; i++) {
                starts[i] = in.at();
                in.skipText();
            }
        }

        String get(int number) {
            String text = known[number];
            if (text == null) {
                text = new ByteReader(bytes, starts[number]).text();
                known[number] = text;
            }
            return text;
        }
    }

    private static KeyedFact keyedFact(ByteReader in, Texts texts, SourceId source) {
        String rule = texts.get(in.number());
        List<String> keys = new ArrayList<>();
        for (int more = in.number(); more > 0; more--) {
            keys.add(texts.get(in.number()));
        }
        return new KeyedFact(rule, keys, fact(in, texts, source));
    }

    private static Fact fact(ByteReader in, Texts texts, SourceId source) {
        String article = texts.get(in.number());
        int start = in.number();
        Span span = new Span(start, start + in.number());
        Position from = new Position(in.number(), in.number());
        Position to = new Position(from.line() + in.number(), in.number());
        Location place = new Location(
                source,
                span,
                from,
                to,
                in.number(),
                in.number(),
                texts.get(in.number()),
                texts.get(in.number()),
                texts.get(in.number()));
        return new Fact(article, place, texts.get(in.number()), texts.get(in.number()), in.number() == 1);
    }
}
