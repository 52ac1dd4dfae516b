String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[ERROR] src/main/content/news/lanterns.md:[2,9] ')
assert !log.contains('drafts/')
assert new File(basedir, 'target/reports/articles.json').getText('UTF-8').contains('src/main/content/news/lanterns.md')
return true
