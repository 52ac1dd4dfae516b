String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD SUCCESS')
assert !log.contains('Copydesk')
assert !log.contains('[WARNING]')
assert !new File(basedir, 'target').exists()
return true
