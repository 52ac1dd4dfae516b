package org.copydesk.jar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes classes of lambdas and method references. Else the JVM spins a class for each of them when the program first comes
 * to it; even with that class in its archive, Java 17 links it by running a tenth of a millisecond of Java code, some
 * 200 times before the first finding.
 *
 * <p>A class of a lambda is what {@link java.lang.invoke.LambdaMetafactory} would spin: a nest mate of the class that it
 * stands in, with a field for each captured value. A lambda that needs more than the plain factory stays as it is.
 */
final class LambdaClasses {

    private static final String CLASS = ".class";
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    /** By internal name. */
    private final SortedMap<String, byte[]> classes = new TreeMap<>();

    /** True for a file of a jar that holds a class. */
    static boolean isClass(String file) {
        return file.endsWith(CLASS);
    }

    /** The file of a jar that a class lies in. */
    static String file(String internalName) {
        return internalName + CLASS;
    }

    void add(byte[] content) {
        classes.put(new ClassReader(content).getClassName(), content);
    }

    /** All classes that were added, and those of their lambdas, by internal name. */
    SortedMap<String, byte[]> spun() {
        SortedMap<String, byte[]> all = new TreeMap<>();
        SortedMap<String, List<String>> mates = new TreeMap<>();
        for (byte[] content : classes.values()) {
            Host host = new Host(new ClassReader(content));
            all.put(host.name, host.written());
            all.putAll(host.lambdas);
            mates.computeIfAbsent(host.nest, nest -> new ArrayList<>()).addAll(host.lambdas.keySet());
        }
        mates.forEach((nest, names) -> all.computeIfPresent(nest, (name, content) -> withMates(content, names)));
        return all;
    }

    private static byte[] withMates(byte[] content, List<String> names) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(content)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public void visitEnd() {
                                names.forEach(this::visitNestMember);
                                super.visitEnd();
                            }
                        },
                        0);
        return writer.toByteArray();
    }

    /** A class that lambdas stand in. */
    private static final class Host extends ClassVisitor {
        private final ClassReader reader;
        private final ClassWriter writer;
        private final String name;
        private final Map<String, byte[]> lambdas = new TreeMap<>();
        private String nest;

        Host(ClassReader reader) {
            this(reader, new ClassWriter(0));
        }

        private Host(ClassReader reader, ClassWriter writer) {
            super(Opcodes.ASM9, writer);
            this.reader = reader;
            this.writer = writer;
            this.name = reader.getClassName();
            this.nest = name;
            reader.accept(
                    new ClassVisitor(Opcodes.ASM9) {
                        @Override
                        public void visitNestHost(String host) {
                            nest = host;
                        }
                    },
                    ClassReader.SKIP_CODE);
        }

        byte[] written() {
            reader.accept(this, 0);
            return writer.toByteArray();
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
            return new MethodVisitor(Opcodes.ASM9, next) {
                @Override
                public void visitInvokeDynamicInsn(String sam, String factory, Handle bootstrap, Object... arguments) {
                    if (bootstrap.getOwner().equals(FACTORY)
                            && bootstrap.getName().equals("metafactory")) {
                        LambdaClass lambda = new LambdaClass(
                                name + "$$Lambda" + lambdas.size(),
                                nest,
                                sam,
                                factory,
                                (Type) arguments[0],
                                (Handle) arguments[1],
                                (Type) arguments[2]);
                        lambdas.put(lambda.name(), lambda.bytes());
                        visitMethodInsn(Opcodes.INVOKESTATIC, lambda.name(), LambdaClass.MAKE, factory, false);
                    } else {
                        super.visitInvokeDynamicInsn(sam, factory, bootstrap, arguments);
                    }
                }
            };
        }
    }
}
