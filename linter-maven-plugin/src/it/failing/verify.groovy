List<String> log = new File(basedir, 'build.log').readLines('UTF-8')
List<String> findings = log.findAll { it =~ /^\[(ERROR|WARNING)] src/ }
assert findings.size() == 3
assert findings[0] =~ /^\[ERROR] src\/main\/content\/lanterns\.md:\[2,9] .* \(headline-repeated\)$/
assert findings[1] =~ /^\[WARNING] src\/main\/content\/harbour\.md:\[8,27] .* \(doubled-word\)$/
assert findings[2] =~ /^\[WARNING] src\/main\/content\/lanterns\.md:\[10,51] .* \(doubled-word\)$/

String reason = log.find { it.contains('Failed to execute goal') }
assert reason.contains('Copydesk found 1 error, 2 warnings (failOn: error). ')
assert reason.contains('mvn copydesk:explain -Dcopydesk.rule=headline-repeated')
assert reason.contains('mvn copydesk:baseline')
assert reason.contains('<!-- copydesk-disable-next-line headline-repeated -- why -->')

String json = new File(basedir, 'target/copydesk.json').getText('UTF-8')
assert json.contains('"path":"src/main/content/lanterns.md"') || json.contains('"path": "src/main/content/lanterns.md"')
assert new File(basedir, 'target/scanning/articles.sarif').getText('UTF-8').contains('headline-repeated')
return true
