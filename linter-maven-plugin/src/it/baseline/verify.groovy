List<String> builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert builds.size() == 4
assert builds[0].contains('[INFO] copydesk-baseline.json: 2 findings (before: 0)')
String list = new File(basedir, 'copydesk-baseline.json').getText('UTF-8')
assert list.contains('headline-repeated') && list.contains('"old"') && list.contains('"desk"')
assert builds[1].contains('[INFO] Copydesk read 1 article and found nothing')
assert builds[2].contains('headline-repeated')
assert !builds[3].contains('content/lanterns.md:[')
assert builds[3].contains('[ERROR] later/harbour.md:[2,9] ')
return true
