List<String> builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert builds.size() == 4
assert builds[0].contains('[ERROR] articles/lanterns.md:[2,9] ')
assert builds[0] =~ /mvn org\.copydesk:linter-maven-plugin:[^:]+:explain -Dcopydesk\.rule=headline-repeated/
assert new File(basedir, 'target/copydesk.json').exists()
assert builds[1].contains('[INFO] headline-repeated')
assert builds[2] =~ /\d findings? mended in 1 file/
assert !new File(basedir, 'articles/lanterns.md').getText('UTF-8').contains('the the hill')
assert builds[3].contains('maxWarnings')
return true
