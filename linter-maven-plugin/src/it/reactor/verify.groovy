import groovy.json.JsonSlurper

List<Map> findings(File file, String prefix) {
    new JsonSlurper().parse(file, 'UTF-8').findings.collect {
        [rule: it.rule, path: prefix + it.path, line: it.line, column: it.column, fingerprint: it.fingerprint]
    }
}

List<String> builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert builds.size() == 2
assert builds[0].contains('[WARNING] north/content/harbour.md:[8,27] ')
assert builds[0].contains('[ERROR] south/articles/lanterns.md:[2,9] ')
assert builds[0].contains('there is no src/main/content, src/site, content, docs')

List<Map> alone = findings(new File(basedir, 'north/target/articles.json'), 'north/') +
        findings(new File(basedir, 'south/target/articles.json'), 'south/')
List<Map> together = findings(new File(basedir, 'target/all.json'), '')
assert alone.size() == 3
assert alone.every { !it.path.contains('drafts') && it.rule != 'article-duplicate' }
// The whole finds what its parts find, and what only the whole can.
assert together.findAll { it.rule != 'article-duplicate' }.sort { it.toString() } == alone.sort { it.toString() }
List<Map> copies = together.findAll { it.rule == 'article-duplicate' }
assert !copies.isEmpty()
assert copies.every { it.path.endsWith('/market.md') }

// Once, and all findings before the failure.
assert builds[1].count(':aggregate (default-cli)') == 2
assert builds[1].contains('[ERROR] south/articles/lanterns.md:[2,9] ')
assert builds[1].contains('[WARNING] north/content/harbour.md:[8,27] ')
return true
