package org.copydesk.jar;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of one lambda or method reference: it implements the interface, keeps what was captured, and passes each call on.
 *
 * @param name its internal name
 * @param nest the class that is host of its nest
 * @param sam the name of the interface's method
 * @param factory descriptor of what makes an instance: from the captured values to the interface
 * @param erased the method as the interface has it
 * @param target what a call goes to
 * @param typed the method with the types that the lambda has it with
 */
record LambdaClass(String name, String nest, String sam, String factory, Type erased, Handle target, Type typed) {

    /** The static method that makes an instance. */
    static final String MAKE = "make";

    private static final String ONLY = "ONLY";
    private static final String CONSTRUCTOR = "<init>";
    private static final String OBJECT = "java/lang/Object";

    byte[] bytes() {
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        out.visit(
                Opcodes.V17,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                name,
                null,
                OBJECT,
                new String[] {interfaceType().getInternalName()});
        out.visitNestHost(nest);
        Type[] captured = Type.getArgumentTypes(factory);
        for (int i = 0; i < captured.length; i++) {
            out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), captured[i].getDescriptor(), null, null)
                    .visitEnd();
        }
        constructor(out, captured);
        if (captured.length == 0) {
            only(out);
        }
        make(out, captured);
        call(out, captured);
        out.visitEnd();
        return out.toByteArray();
    }

    private Type interfaceType() {
        return Type.getReturnType(factory);
    }

    private static String field(int i) {
        return "captured" + i;
    }

    private void constructor(ClassWriter out, Type[] captured) {
        MethodVisitor code =
                out.visitMethod(Opcodes.ACC_PRIVATE, CONSTRUCTOR, constructorDescriptor(captured), null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, CONSTRUCTOR, "()V", false);
        int local = 1;
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), local);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), captured[i].getDescriptor());
            local += captured[i].getSize();
        }
        end(code, Type.VOID_TYPE);
    }

    private static String constructorDescriptor(Type[] captured) {
        return Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    }

    /** A lambda that captures nothing is one object. */
    private void only(ClassWriter out) {
        out.visitField(
                        Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL,
                        ONLY,
                        interfaceType().getDescriptor(),
                        null,
                        null)
                .visitEnd();
        MethodVisitor code = out.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, "()V", false);
        code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, interfaceType().getDescriptor());
        end(code, Type.VOID_TYPE);
    }

    private void make(ClassWriter out, Type[] captured) {
        MethodVisitor code = out.visitMethod(Opcodes.ACC_STATIC, MAKE, factory, null, null);
        code.visitCode();
        if (captured.length == 0) {
            code.visitFieldInsn(Opcodes.GETSTATIC, name, ONLY, interfaceType().getDescriptor());
        } else {
            code.visitTypeInsn(Opcodes.NEW, name);
            code.visitInsn(Opcodes.DUP);
            int local = 0;
            for (Type each : captured) {
                code.visitVarInsn(each.getOpcode(Opcodes.ILOAD), local);
                local += each.getSize();
            }
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructorDescriptor(captured), false);
        }
        end(code, interfaceType());
    }

    /** The method of the interface. */
    private void call(ClassWriter out, Type[] captured) {
        MethodVisitor code = out.visitMethod(Opcodes.ACC_PUBLIC, sam, erased.getDescriptor(), null, null);
        code.visitCode();
        TargetCall call = new TargetCall(code, target);
        call.begin();
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), captured[i].getDescriptor());
            call.pass(captured[i]);
        }
        Type[] given = erased.getArgumentTypes();
        Type[] meant = typed.getArgumentTypes();
        int local = 1;
        for (int i = 0; i < given.length; i++) {
            code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), local);
            local += given[i].getSize();
            call.pass(given[i], meant[i]);
        }
        call.end(erased.getReturnType(), typed.getReturnType());
        end(code, erased.getReturnType());
    }

    private static void end(MethodVisitor code, Type result) {
        code.visitInsn(result.getOpcode(Opcodes.IRETURN));
        // What the writer is told here it works out itself.
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
