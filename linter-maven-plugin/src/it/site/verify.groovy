for (name in ['copydesk', 'copydesk-aggregate']) {
    String page = new File(basedir, "target/site/${name}.html").getText('UTF-8')
    String text = page.replaceAll('<[^>]*>', ' ').replaceAll('\\s+', ' ')
    assert text.contains('Copydesk read 2 articles in 2 files and found 1 error, 2 warnings.')
    assert text.contains('By rule')
    assert text.contains('doubled-word prose 0 2 0')
    assert text.contains('By file')
    assert text.contains('content/harbour.md Place Level What is wrong Rule 8:27 warning')
    assert text.contains('2:9 error')
    assert text.indexOf('content/harbour.md') < text.indexOf('content/lanterns.md')
}
assert new File(basedir, 'target/site/project-reports.html').getText('UTF-8').contains('copydesk.html')
return true
