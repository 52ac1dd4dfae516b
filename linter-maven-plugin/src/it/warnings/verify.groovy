List<String> builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert builds.size() == 4
String finding = '[WARNING] content/harbour.md:[8,27] '

assert builds[0].contains(finding)
assert builds[0].contains('[INFO] Copydesk read 1 article and found 1 warning')

assert builds[1].contains('Copydesk found 1 warning (failOn: warning). ')

assert builds[2].contains('Copydesk found 1 warning (maxWarnings: 0). ')
assert !builds[2].contains('[INFO] Copydesk')

assert !builds[3].contains(finding)
assert builds[3].contains('[WARNING] Copydesk found 1 warning (failOn: warning). ')
return true
