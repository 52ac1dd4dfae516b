List<String> builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert builds.size() == 5
assert builds[0] =~ /pom\.xml:\d+, <configuration><failOn>: “eror” is not known; did you mean error\?/
assert builds[1] =~ /pom\.xml:\d+, <configuration><failOnViolations>: there is no such parameter; did you mean failOnViolation\?/
assert builds[2].contains('-Dcopydesk.rules: “doubled-wrod” is not known; did you mean doubled-word?')
assert builds[3] =~ /\[ERROR] house\.yaml:\[1,9] .*recommended/
assert builds[3].contains('the configuration of Copydesk has mistakes: 1, listed above')
assert builds[4].contains('-Dcopydesk.sourceDirectories: there is no “contents” in ')
assert builds[4].contains('[WARNING] -Dcopydesk.exclude is no parameter of Copydesk; did you mean -Dcopydesk.excludes?')
return true
