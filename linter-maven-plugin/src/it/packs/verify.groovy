String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /\[ERROR] content\/market\.md:\[10,11] .* \(gazetteer\)/
return true
