import java.util.jar.JarEntry
import java.util.jar.JarOutputStream
import org.copydesk.pack.PackCompiler

// A pack of a house's own rules, made and installed as the house's build would.
File classes = new File(basedir, 'pack')
assert PackCompiler.compile(classes.toPath(), getClass().classLoader).isEmpty()

File folder = new File(localRepositoryPath, 'org/copydesk/it/house-rules/1.0')
folder.mkdirs()
new JarOutputStream(new FileOutputStream(new File(folder, 'house-rules-1.0.jar'))).withCloseable { jar ->
    classes.eachFileRecurse(groovy.io.FileType.FILES) { file ->
        jar.putNextEntry(new JarEntry(classes.toPath().relativize(file.toPath()).toString().replace('\\', '/')))
        jar.write(file.bytes)
        jar.closeEntry()
    }
}
new File(folder, 'house-rules-1.0.pom').setText('''<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.copydesk.it</groupId>
  <artifactId>house-rules</artifactId>
  <version>1.0</version>
</project>
''', 'UTF-8')
return true
