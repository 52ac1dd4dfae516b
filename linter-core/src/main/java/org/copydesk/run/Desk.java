package org.copydesk.run;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.config.ConfigModel;
import org.copydesk.config.ConfigProblem;
import org.copydesk.engine.Catalogue;
import org.copydesk.finding.Audit;
import org.copydesk.finding.Report;
import org.copydesk.pack.RulePack;
import org.copydesk.render.RenderSettings;
import org.copydesk.render.Setting;
import org.copydesk.render.json.ArticlesJson;
import org.copydesk.render.json.AuditJson;
import org.copydesk.render.json.FormatsJson;
import org.copydesk.render.json.LedgerJson;
import org.copydesk.render.json.RulesJson;
import org.copydesk.render.json.SettingsJson;
import org.copydesk.render.json.TablesJson;
import org.copydesk.render.markdown.RuleMarkdown;
import org.copydesk.render.markdown.RulesMarkdown;
import org.copydesk.render.text.ArticleText;
import org.copydesk.render.text.AuditText;
import org.copydesk.render.text.FormatsText;
import org.copydesk.render.text.LedgerText;
import org.copydesk.render.text.PlaceText;
import org.copydesk.render.text.RuleText;
import org.copydesk.render.text.RulesText;
import org.copydesk.render.text.SettingsText;
import org.copydesk.render.text.TableText;
import org.copydesk.render.text.TimingText;
import org.copydesk.rule.RuleInfo;

/** The front door: all that the command line and the build plugin ask for. */
public final class Desk {

    private final List<RulePack> builtIn;
    private final List<RulePack> own;
    private final Set<Path> folders;
    private final List<RulePack> packs;
    private final Catalogue catalogue;
    private final Formats formats;

    private Desk(List<RulePack> builtIn, List<RulePack> own, Set<Path> folders, Formats formats) {
        this.builtIn = builtIn;
        this.own = List.copyOf(own);
        this.folders = folders;
        List<RulePack> all = new ArrayList<>(builtIn);
        all.addAll(own);
        this.packs = all;
        this.catalogue = Catalogue.of(all);
        this.formats = formats;
    }

    /**
     * A desk for a run that follows at once: with the rule packs on the class path and all formats; what the run will need
     * besides is loaded in the background.
     *
     * @param named true if the reports will have the findings' fingerprints
     */
    public static Desk openForRun(boolean named) {
        HeadStart.give(named);
        Desk desk = open();
        HeadStart.give(desk.packs);
        return desk;
    }

    /** With the rule packs on the class path and all formats. */
    public static Desk open() {
        return new Desk(RulePack.loadAll(Desk.class.getClassLoader()), List.of(), Set.of(), Formats.all());
    }

    /**
     * A desk with more rules.
     *
     * @param desk without the packs that have mistakes
     * @param problems mistakes in the rules' files, by place
     */
    public record Opening(Desk desk, List<ConfigProblem> problems) {

        public Opening {
            problems = List.copyOf(problems);
        }
    }

    /**
     * This desk with a site's own rules, which are data in folders. A folder that it has already is passed over.
     *
     * @param folder the working folder, which paths are relative to
     */
    public Opening withPacks(List<Path> folders, Path folder) {
        Desk desk = this;
        List<ConfigProblem> problems = new ArrayList<>();
        for (Path pack : folders) {
            Path full = folder.resolve(pack).toAbsolutePath().normalize();
            if (desk.folders.contains(full)) {
                continue;
            }
            PackFolder.Reading reading = new PackFolder(full, folder).read(desk.rules());
            problems.addAll(reading.problems());
            if (reading.problems().isEmpty()) {
                List<RulePack> more = new ArrayList<>(desk.own);
                more.add(reading.pack());
                Set<Path> opened = new LinkedHashSet<>(desk.folders);
                opened.add(full);
                desk = new Desk(builtIn, more, opened, formats);
            }
        }
        return new Opening(desk, problems);
    }

    /** The packs on the class path. */
    public List<RulePack> builtInPacks() {
        return builtIn;
    }

    /** The packs that came from folders. */
    public List<RulePack> ownPacks() {
        return own;
    }

    /** All rules by id. */
    public List<RuleInfo> rules() {
        return catalogue.rules();
    }

    /** All that a configuration may hold. */
    public ConfigModel configModel() {
        return ConfigModel.of(rules(), formats.names());
    }

    public Optional<RuleInfo> rule(String id) {
        return catalogue.find(id);
    }

    /**
     * Lints what the settings name.
     *
     * @throws InterruptedException if the thread is interrupted while it waits for the others
     */
    public LintResult lint(LintSettings settings, Progress progress) throws InterruptedException {
        return new LintRun(catalogue, formats).lint(settings, progress);
    }

    /**
     * Lints what the settings name, and makes, changes or shows the baseline from what is found.
     *
     * @throws IOException if it cannot be written
     */
    public BaselineResult baseline(BaselineTask task, BaselineNote note, LintSettings settings, Progress progress)
            throws IOException, InterruptedException {
        return new BaselineRun(new LintRun(catalogue, formats), settings).run(task, note, progress);
    }

    /**
     * Lints what the settings name, and mends what can be mended.
     *
     * @throws InterruptedException if the thread is interrupted while it waits for the others
     */
    public FixResult fix(LintSettings settings, FixSettings fixing, Progress progress) throws InterruptedException {
        return new FixRun(new LintRun(catalogue, formats), settings, fixing).run(progress);
    }

    /**
     * Tells what the archive looks like that the settings name.
     *
     * @throws InterruptedException if the thread is interrupted while it waits for the others
     */
    public ArchiveView archive(ArchiveTask task, LintSettings settings, Progress progress) throws InterruptedException {
        return new ArchiveRun(new LintRun(catalogue, formats), settings).run(task, progress);
    }

    /**
     * Runs one rule over what the settings name, whether it is on or not, and counts.
     *
     * @throws InterruptedException if the thread is interrupted while it waits for the others
     */
    public AuditResult audit(AuditSettings audit, LintSettings settings, Progress progress)
            throws InterruptedException {
        return new AuditRun(new LintRun(catalogue, formats), settings).run(audit, progress);
    }

    /** Writes an audit for people. */
    public void writeAudit(Audit audit, Writer out, RenderSettings settings) throws IOException {
        AuditText.write(audit, out, settings);
    }

    /** Writes an audit for programs. */
    public void writeAuditAsJson(Audit audit, Writer out) throws IOException {
        AuditJson.write(audit, out);
    }

    /**
     * Watches what the settings name.
     *
     * @throws IOException if the system cannot watch so much
     */
    public FolderWatch watch(LintSettings settings) throws IOException {
        return new FolderWatch(settings, formats);
    }

    /** Settings for reports, with all that this desk knows of its rules. */
    public RenderSettings informed(RenderSettings look) {
        return look.withRules(this::rule).withPages(this::page);
    }

    /**
     * Writes a report to all its targets; files are replaced in one step or not at all.
     *
     * @param out the standard output, for a target that is no file
     * @throws IOException if a report could not be written; the others were
     */
    public void deliver(Report report, List<ReportTarget> targets, Writer out, RenderSettings look) throws IOException {
        new Delivery(report, look).to(targets, out);
    }

    private String page(String id) {
        try {
            Optional<RuleInfo> rule = rule(id);
            return rule.isPresent() ? RulePages.body(rule.get(), packs) : "";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes where a run spent its time. */
    public void writeTimings(Timings timings, Writer out, RenderSettings settings) throws IOException {
        TimingText.write(timings.phases(), timings.rules(), out, settings);
    }

    /** Writes what a run has covered. */
    public void writeLedger(Ledger ledger, Writer out, RenderSettings settings) throws IOException {
        LedgerText.write(ledger.files(), out, settings);
    }

    /** Writes what a run has covered, for programs. */
    public void writeLedgerAsJson(Ledger ledger, Writer out) throws IOException {
        LedgerJson.write(ledger.files(), out);
    }

    /**
     * Writes what a run has covered to a file, for programs; the file is replaced in one step.
     *
     * @throws IOException if it cannot be written
     */
    public void saveLedger(Ledger ledger, Path file) throws IOException {
        StringWriter text = new StringWriter();
        LedgerJson.write(ledger.files(), text);
        WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes what an archive looks like.
     *
     * @param top rows of each table that are shown; 0 for all
     */
    public void writeArchive(ArchiveView view, int top, Writer out, RenderSettings settings) throws IOException {
        TableText.write(view.tables(), view.coverage(), top, out, settings);
    }

    /** Writes what an archive looks like, whole, for programs. */
    public void writeArchiveAsJson(ArchiveView view, Writer out) throws IOException {
        TablesJson.write(view.task().id(), view.tables(), view.coverage(), out);
    }

    /** Writes what is wrong with a configuration. */
    public void writeProblems(List<ConfigProblem> problems, Writer out, RenderSettings settings) throws IOException {
        for (ConfigProblem problem : problems) {
            PlaceText.write(problem.location(), problem.message(), out, settings);
        }
    }

    /**
     * Proposes a first configuration for a folder.
     *
     * @throws InterruptedException if the thread is interrupted while it waits for the others
     */
    public Proposal propose(Path folder, Progress progress) throws InterruptedException {
        return new FirstRun(folder, formats, new LintRun(catalogue, formats), configModel()).propose(progress);
    }

    /** Writes what a configuration may hold as a JSON Schema. */
    public void writeSchema(Writer out) throws IOException {
        ConfigSchema.write(configModel(), out);
    }

    /**
     * Writes each value that holds, and where it comes from.
     *
     * @param json true for programs; then all rules are told
     */
    public void explain(ConfigFiles.Loaded loaded, Enquiry enquiry, boolean json, Writer out, RenderSettings look)
            throws IOException, InterruptedException {
        Path folder = enquiry.folder().toAbsolutePath().normalize();
        Path file = folder.resolve(enquiry.file().orElse(Path.of(""))).normalize();
        String path = enquiry.file().isEmpty() ? "" : SiteFiles.relative(loaded.root(), file);
        SiteFormats site = new SiteFormats(formats, loaded.configuration().reading());
        List<Setting> settings = new ArrayList<>();
        if (enquiry.file().isPresent()) {
            settings.add(linted(file, folder, loaded));
        }
        settings.addAll(new ConfigAccount(loaded.configuration(), site, enquiry.plan(), enquiry.presetIsTyped())
                .of(path, rules(), json || enquiry.all()));
        String shown = enquiry.file().isEmpty() ? "" : SiteFiles.relative(folder, file);
        if (json) {
            SettingsJson.write(shown, settings, out);
        } else {
            String by = loaded.file()
                    .map(each -> "by " + SiteFiles.relative(folder, each))
                    .orElse("by default: there is no " + ConfigFiles.NAME);
            SettingsText.write(
                    shown.isEmpty() ? "What holds " + by : "What holds for " + shown + ", " + by, settings, out, look);
        }
    }

    private Setting linted(Path file, Path folder, ConfigFiles.Loaded loaded) throws InterruptedException {
        LintSettings run = LintSettings.of(folder, List.of()).withConfiguration(loaded.configuration(), loaded.root());
        Optional<String> why = new LeftOut(run, formats).why(file);
        return new Setting(
                "",
                "linted",
                List.of(why.isPresent() ? "no" : "yes"),
                List.of(new Setting.Source(
                        why.isPresent() ? "left-out" : "content",
                        why.orElse("by a run over the site, or that names it"),
                        Optional.empty())));
    }

    /** Writes the table of some rules. */
    public void writeRules(List<RuleInfo> rules, Writer out, RenderSettings settings) throws IOException {
        RulesText.write(rules, out, settings);
    }

    /** Writes some rules for programs. */
    public void writeRulesAsJson(List<RuleInfo> rules, Writer out) throws IOException {
        RulesJson.write(rules, out);
    }

    /** Writes some rules for a site of documentation. */
    public void writeRulesAsMarkdown(List<RuleInfo> rules, Writer out) throws IOException {
        RulesMarkdown.write(rules, out);
    }

    /** Writes a rule's page for a site of documentation. */
    public void explainAsMarkdown(RuleInfo rule, Writer out) throws IOException {
        RuleMarkdown.write(rule, RulePages.body(rule, packs), out);
    }

    /** Writes a rule's page. */
    public void explain(RuleInfo rule, Writer out, RenderSettings settings) throws IOException {
        RuleText.write(rule, RulePages.body(rule, packs), out, settings);
    }

    /**
     * Writes the articles of files as they are seen.
     *
     * @param folder the working folder
     * @param loaded the configuration, which may tell formats and fields
     * @return mistakes in the call: files that are not there
     */
    public List<UsageProblem> inspect(
            Path folder, List<Path> files, ConfigFiles.Loaded loaded, Writer out, RenderSettings settings)
            throws IOException {
        return inspection(folder, loaded).show(files, article -> ArticleText.write(article, out, settings));
    }

    /**
     * Writes the articles of files as they are seen, for programs.
     *
     * @param folder the working folder
     * @param loaded the configuration, which may tell formats and fields
     * @return mistakes in the call: files that are not there
     */
    public List<UsageProblem> inspectAsJson(Path folder, List<Path> files, ConfigFiles.Loaded loaded, Writer out)
            throws IOException {
        try (ArticlesJson json = ArticlesJson.to(out)) {
            return inspection(folder, loaded).show(files, json::write);
        }
    }

    private Inspection inspection(Path folder, ConfigFiles.Loaded loaded) {
        SiteFormats site = new SiteFormats(formats, loaded.configuration().reading());
        return new Inspection(site, folder, loaded.root());
    }

    /** Writes which formats are read, and how. */
    public void writeFormats(Writer out, RenderSettings settings) throws IOException {
        FormatsText.write(formats.rows(), out, settings);
    }

    /** Writes which formats are read, and how, for programs. */
    public void writeFormatsAsJson(Writer out) throws IOException {
        FormatsJson.write(formats.rows(), out);
    }
}
