package org.copydesk.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class LambdaClassesTest {

    private static final String NAME = Lambdas.class.getName();

    private SortedMap<String, byte[]> spun;

    @BeforeEach
    void spin() throws IOException {
        LambdaClasses classes = new LambdaClasses();
        for (String each : List.of("", "$Mixed", "$Named", "$Ferry", "$Base", "$Derived")) {
            try (InputStream in = Lambdas.class.getResourceAsStream("Lambdas" + each + ".class")) {
                classes.add(in.readAllBytes());
            }
        }
        spun = classes.spun();
    }

    @Test
    void lambdasDoAsClassesWhatTheyDidBefore() throws ReflectiveOperationException {
        Object made = new Loader().loadClass(NAME).getConstructor().newInstance();

        assertThat(made.getClass()).isNotSameAs(Lambdas.class);
        assertThat(((Supplier<?>) made).get()).isEqualTo(new Lambdas().get());
    }

    @Test
    void noneIsLeftToTheJvm() {
        assertThat(spun.values().stream().flatMap(content -> dynamicCalls(content).stream()))
                .doesNotContain("java/lang/invoke/LambdaMetafactory");
    }

    @Test
    void theSameClassesGiveTheSameBytes() throws IOException {
        SortedMap<String, byte[]> first = spun;
        spin();

        assertThat(spun.keySet()).isEqualTo(first.keySet());
        spun.forEach((name, content) -> assertThat(content).isEqualTo(first.get(name)));
    }

    private static List<String> dynamicCalls(byte[] content) {
        List<String> owners = new ArrayList<>();
        new ClassReader(content)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] thrown) {
                                return new MethodVisitor(Opcodes.ASM9) {
                                    @Override
                                    public void visitInvokeDynamicInsn(
                                            String sam, String factory, Handle bootstrap, Object... arguments) {
                                        owners.add(bootstrap.getOwner());
                                    }
                                };
                            }
                        },
                        0);
        return owners;
    }

    /** Knows the changed classes only by their bytes. */
    private final class Loader extends ClassLoader {

        Loader() {
            super(LambdaClassesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] content = spun.get(name.replace('.', '/'));
            if (content == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? defineClass(name, content, 0, content.length) : known;
        }
    }
}
