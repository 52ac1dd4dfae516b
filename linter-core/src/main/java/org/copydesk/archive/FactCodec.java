package org.copydesk.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.finding.Location;
import org.copydesk.rule.Fact;
import org.copydesk.text.Position;
import org.copydesk.text.SourceId;
import org.copydesk.text.Span;

/**
 * The facts of one article as bytes and back. A text that several facts share, such as an excerpt, is written once. The
 * path of the article is not written: whoever reads the bytes knows it.
 */
public final class FactCodec {

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
        String[] texts = new String[in.number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.text();
        }
        SourceId source = new SourceId(path);
        List<KeyedFact> facts = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            String rule = texts[in.number()];
            List<String> keys = new ArrayList<>();
            for (int more = in.number(); more > 0; more--) {
                keys.add(texts[in.number()]);
            }
            facts.add(new KeyedFact(rule, keys, fact(in, texts, source)));
        }
        return facts;
    }

    private static Fact fact(ByteReader in, String[] texts, SourceId source) {
        String article = texts[in.number()];
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
                texts[in.number()],
                texts[in.number()],
                texts[in.number()]);
        return new Fact(article, place, texts[in.number()], texts[in.number()], in.number() == 1);
    }
}
