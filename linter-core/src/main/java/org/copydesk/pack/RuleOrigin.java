package org.copydesk.pack;

import java.util.ArrayList;
import org.copydesk.pattern.DeclarativeSpec;
import org.copydesk.pattern.WordLists;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleSetup;
import org.copydesk.yaml.YamlFields;
import org.copydesk.yaml.YamlMapping;

/** What a packed rule is made of when it is first needed. Immutable. */
sealed interface RuleOrigin {

    Rule create(RuleInfo info, RuleSetup setup);

    /** A class of the pack's class loader. */
    record OfClass(String name, ClassLoader loader) implements RuleOrigin {

        @Override
        public Rule create(RuleInfo info, RuleSetup setup) {
            return RuleClass.load(name, loader).create(setup);
        }
    }

    /**
     * A packed declarative rule.
     *
     * @param packed as {@link NodeCodec} writes it
     */
    record OfBytes(byte[] packed, WordLists lists) implements RuleOrigin {

        @Override
        public Rule create(RuleInfo info, RuleSetup setup) {
            YamlMapping pattern = (YamlMapping) NodeCodec.read(packed);
            YamlFields fields = YamlFields.of(pattern, "a rule", new ArrayList<>());
            return DeclarativeSpec.readChecked(fields, info.messages(), info.options())
                    .create(setup, lists);
        }
    }

    /** A declarative rule that was just read. */
    record OfSpec(DeclarativeSpec spec, WordLists lists) implements RuleOrigin {

        @Override
        public Rule create(RuleInfo info, RuleSetup setup) {
            return spec.create(setup, lists);
        }
    }
}
