package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.language.Folding;
import org.copydesk.language.Nearest;
import org.copydesk.rule.OptionInfo;
import org.copydesk.yaml.YamlFields;
import org.copydesk.yaml.YamlScalar;

/** Reads lists of literals, and where more of them come from. */
final class LiteralsReader {

    private static final String FROM_SITE = "house.";
    private static final String FROM_LIST = ".txt";

    private final Map<String, OptionInfo.Type> options = new LinkedHashMap<>();

    LiteralsReader(List<OptionInfo> options) {
        options.forEach(option -> this.options.put(option.name(), option.type()));
    }

    /** The literals of a key and of {@code phrases-from}; empty if there are none. */
    Optional<Literals> read(YamlFields fields, String key, boolean wholeWord) {
        List<String> fixed = texts(fields, key).stream().map(String::strip).toList();
        List<Literals.Origin> origins = new ArrayList<>();
        for (YamlScalar scalar : fields.scalars("phrases-from")) {
            origin(fields, scalar).ifPresent(origins::add);
        }
        if (fixed.isEmpty() && origins.isEmpty()) {
            if (fields.nodes(key).isEmpty() && fields.nodes("phrases-from").isEmpty()) {
                fields.problem(fields.keySpan(key), key + " needs a text or a list of texts");
            }
            return Optional.empty();
        }
        return Optional.of(new Literals(fixed, wholeWord, origins));
    }

    /** The literals of a key as they are written, with blanks at their ends. */
    List<String> texts(YamlFields fields, String key) {
        List<String> texts = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (YamlScalar scalar : fields.scalars(key)) {
            String text = scalar.text();
            if (RegexLiterals.worth(text) == 0) {
                fields.problem(scalar.span(), key + " has a text without a visible character");
            } else if (!seen.add(Folding.fold(text).strip())) {
                fields.problem(
                        scalar.span(),
                        text + " stands twice; case, accents and the form of quotation marks make no difference");
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    /** {@code agencies.txt} is a word list, {@code house.outlets} the site's, anything else an option. */
    private Optional<Literals.Origin> origin(YamlFields fields, YamlScalar scalar) {
        String name = scalar.text();
        if (name.endsWith(FROM_LIST)) {
            return Optional.of(new Literals.Origin.WordList(name));
        }
        if (name.startsWith(FROM_SITE)) {
            Map<String, Literals.SiteList> lists = SpecReader.ids(Literals.SiteList.values());
            Literals.SiteList list = lists.get(name.substring(FROM_SITE.length()));
            if (list == null) {
                String known = String.join(", " + FROM_SITE, lists.keySet());
                fields.problem(scalar.span(), "the site has no list " + name + "; there are " + FROM_SITE + known);
                return Optional.empty();
            }
            return Optional.of(new Literals.Origin.Site(list));
        }
        if (options.get(name) != OptionInfo.Type.LIST) {
            String guess = Nearest.to(name, options.keySet())
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("");
            fields.problem(
                    scalar.span(),
                    options.containsKey(name)
                            ? "the option " + name + " is no list"
                            : "the rule has no option " + name + guess + "; a word list's name ends in .txt");
            return Optional.empty();
        }
        return Optional.of(new Literals.Origin.Option(name));
    }
}
