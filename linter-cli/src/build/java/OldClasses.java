import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Gives the classes in a jar that were compiled for Java 5 the stack maps of Java 8, in place. A JVM's class archive leaves out
 * classes without them, so that they are parsed and verified anew at each start; picocli has two hundred of these. Run by the
 * build with the jar and the time of all its entries: a time of day is what a jar holds, so that taking over what shading gave
 * would make the bytes depend on the zone of the machine.
 */
final class OldClasses {

    /** The first class file version whose classes an archive takes. */
    private static final int JAVA_6 = 50;

    private OldClasses() {}

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        LocalDateTime time = OffsetDateTime.parse(arguments[1]).toLocalDateTime();
        Path renewed = jar.resolveSibling(jar.getFileName() + ".tmp");
        URL[] classes = {jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader());
                ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(renewed))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                copy(entry, from, to, loader, time);
            }
        }
        Files.move(renewed, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(ZipEntry entry, ZipFile from, ZipOutputStream to, ClassLoader loader, LocalDateTime time)
            throws IOException {
        byte[] bytes = from.getInputStream(entry).readAllBytes();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(time);
        to.putNextEntry(copy);
        to.write(isOld(entry, bytes) ? renew(bytes, loader) : bytes);
        to.closeEntry();
    }

    private static boolean isOld(ZipEntry entry, byte[] bytes) {
        return entry.getName().endsWith(".class") && ((bytes[6] & 0xff) << 8 | bytes[7] & 0xff) < JAVA_6;
    }

    private static byte[] renew(byte[] bytes, ClassLoader loader) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return loader;
            }
        };
        new ClassReader(bytes).accept(asJava8(writer), ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    private static ClassVisitor asJava8(ClassWriter writer) {
        return new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String signature, String parent, String[] types) {
                super.visit(Opcodes.V1_8, access, name, signature, parent, types);
            }
        };
    }
}
