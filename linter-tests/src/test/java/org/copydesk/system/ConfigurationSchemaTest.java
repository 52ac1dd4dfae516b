package org.copydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import org.copydesk.config.ConfigProblem;
import org.copydesk.config.ConfigReader;
import org.copydesk.run.Desk;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schema of the configuration: a real validator judges by it as Copydesk itself does. The
 * validator reads YAML 1.1, for which {@code off} is a truth value.
 */
class ConfigurationSchemaTest {

    private final Desk desk = Desk.open();

    @Test
    void theSchemaIsOneItself() throws IOException {
        String draft = "{\"$ref\": \"http://json-schema.org/draft-07/schema#\"}";
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(draft);
        assertThat(schema.validate(written(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "preset: strict",
                "rules:\nfail-on: never",
                "rules: {doubled-word: error, mixed-quotes: off, unbalanced-quotes: on}",
                "rules: {doubled-word: {level: off}, mixed-quotes: true}",
                "rules: {byline-missing: {level: warning, required: true}}",
                "rules: {byline-unknown: {register: [Mara Lindqvist, 7]}}",
                "rules: {article-near-duplicate: {percent: 90}}",
                "overrides: {files: \"drafts/**\", rules: {doubled-word: off}}",
                "overrides: [{files: [a.md, \"b/{x,y}/*.md\"], fields: {headline: kopf}, required-fields: []}]",
                "house: {outlets: The Quay, names: {Tokayev: [Tokaev, Tokajew]}, authors: {file: data/authors.yml}}",
                "house: {authors: [Mara Lindqvist], terms: [2024, true, \"No\"], domains: []}",
                "fields: {headline: [a, b.c], body: content.html, other: source}",
                "formats: {\"*.data\": jsonl, \"notes/**\": markdown}",
                "include: content\nexclude: [\"content/[slug]/**\", \"a..b\"]",
                "extends: [shared/base.yaml, \"pack:harbour\"]",
                "required-fields: [headline, date]",
                "suppressions: [{files: wire/**, rules: [doubled-word, residue/*], reason: theirs, until: 2027-03-31}]",
                "suppressions: {require-reason: true, entries: [{files: a.md, rules: doubled-word, reason: a verse}]}",
                "suppressions: {entries: }"
            })
    void whatCopydeskTakesTheSchemaTakes(String yaml) throws IOException {
        assertThat(problems(yaml)).isEqualTo("");
        assertThat(schema().validate(yaml, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "preset: strct",
                "preset:",
                "presets: strict",
                "just words",
                "[a, b]",
                "rules: [doubled-word]",
                "rules: {doubled-wrod: error}",
                "rules: {doubled-word: eror}",
                "rules: {doubled-word: {levle: error}}",
                "rules: {byline-missing: {required: maybe}}",
                "rules: {byline-missing: {required: \"true\"}}",
                "rules: {article-near-duplicate: {percent: many}}",
                "rules: {article-near-duplicate: {percent: 8.5}}",
                "rules: {byline-unknown: {register: {a: b}}}",
                "overrides: [{rules: {doubled-word: off}}]",
                "overrides: [{files: []}]",
                "overrides: [{files: }]",
                "overrides: [{files: a.md, preset: strict}]",
                "overrides: drafts",
                "house: [The Quay]",
                "house: {outlet: The Quay}",
                "house: {names: [Tokayev]}",
                "house: {terms: [\" \"]}",
                "house: {terms: [[a]]}",
                "house: {authors: {files: x}}",
                "fields: {title: x}",
                "fields: headline",
                "formats: {\"*.data\": jsno}",
                "formats: {\"/data/*\": json}",
                "formats: [json]",
                "include: /content",
                "exclude: [\"../x\"]",
                "exclude: [\"a{b\"]",
                "exclude: [\"{a,{b}}\"]",
                "exclude: [\"!a\"]",
                "exclude: ['a\\b']",
                "exclude: \" \"",
                "fail-on: warn",
                "fail-on: 1",
                "suppressions: [{files: a.md}]",
                "suppressions: [{files: a.md, rules: doubled-wrod}]",
                "suppressions: [{files: a.md, rules: doubled-word, until: soon}]",
                "suppressions: {require-reason: 1}",
                "suppressions: 3",
                "extends: {a: b}",
                "required-fields: [null]"
            })
    void whatCopydeskRefusesTheSchemaRefuses(String yaml) throws IOException {
        assertThat(problems(yaml)).isNotEqualTo("");
        assertThat(schema().validate(yaml, InputFormat.YAML)).isNotEmpty();
    }

    private String problems(String yaml) {
        ConfigReader.Result result =
                ConfigReader.read(SourceText.of(new SourceId("copydesk.yaml"), yaml), desk.configModel());
        return String.join(
                "\n", result.problems().stream().map(ConfigProblem::text).toList());
    }

    private String written() throws IOException {
        StringWriter out = new StringWriter();
        desk.writeSchema(out);
        return out.toString();
    }

    private Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(written());
    }
}
