String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('copydesk:') || log.contains('linter-maven-plugin')
assert log.contains('[INFO] Copydesk read 1 article and found nothing')
assert !log.contains('[WARNING] content')
return true
