package org.copydesk.jar;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * How a value of one type becomes one of another where a lambda meets its interface: by a cast, in a box, out of its box, or
 * widened.
 *
 * @param from its type
 * @param meant its type as the source has it, where {@code from} is only what erasure left of that
 * @param to the type wanted
 */
record Conversion(Type from, Type meant, Type to) {

    static Conversion of(Type from, Type meant, Type to) {
        return new Conversion(from, meant, to);
    }

    void write(MethodVisitor code) {
        if (isPrimitive(from) && isPrimitive(to)) {
            widen(from, code);
        } else if (isPrimitive(from)) {
            Type box = Boxes.of(from);
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf", Type.getMethodDescriptor(box, from), false);
        } else if (isPrimitive(to)) {
            unbox(code);
        } else if (!to.equals(from) && !to.equals(Boxes.OBJECT)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private void unbox(MethodVisitor code) {
        Type box = Boxes.isBox(meant) ? meant : Boxes.of(to);
        if (!box.equals(from)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, box.getInternalName());
        }
        Type inside = Boxes.inside(box);
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL,
                box.getInternalName(),
                inside.getClassName() + "Value",
                Type.getMethodDescriptor(inside),
                false);
        widen(inside, code);
    }

    private void widen(Type narrow, MethodVisitor code) {
        int opcode = switch (to.getSort()) {
            case Type.LONG -> isInt(narrow) ? Opcodes.I2L : Opcodes.NOP;
            case Type.FLOAT -> isInt(narrow) ? Opcodes.I2F : narrow.getSort() == Type.LONG ? Opcodes.L2F : Opcodes.NOP;
            case Type.DOUBLE -> toDouble(narrow);
            default -> Opcodes.NOP;
        };
        if (opcode != Opcodes.NOP) {
            code.visitInsn(opcode);
        }
    }

    private static int toDouble(Type narrow) {
        return switch (narrow.getSort()) {
            case Type.DOUBLE -> Opcodes.NOP;
            case Type.FLOAT -> Opcodes.F2D;
            case Type.LONG -> Opcodes.L2D;
            default -> Opcodes.I2D;
        };
    }

    private static boolean isInt(Type type) {
        return type.getSort() >= Type.CHAR && type.getSort() <= Type.INT;
    }
}
