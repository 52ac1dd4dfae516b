package org.copydesk.jar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The call that a lambda passes on: its values are brought to the types of the method called, and its result back. */
final class TargetCall {

    private final MethodVisitor code;
    private final Handle target;
    /** The types of what the method called takes, its receiver first. */
    private final List<Type> taken = new ArrayList<>();

    private int passed;

    TargetCall(MethodVisitor code, Handle target) {
        this.code = code;
        this.target = target;
        if (opcode() != Opcodes.INVOKESTATIC && !makesNew()) {
            taken.add(Type.getObjectType(target.getOwner()));
        }
        Collections.addAll(taken, Type.getArgumentTypes(target.getDesc()));
    }

    private boolean makesNew() {
        return target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    private int opcode() {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            // A private method, which a nest mate calls like any other.
            case Opcodes.H_INVOKESPECIAL -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
            default -> throw new IllegalArgumentException("no call: " + target);
        };
    }

    void begin() {
        if (makesNew()) {
            code.visitTypeInsn(Opcodes.NEW, target.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
    }

    /** Passes the value on top of the stack. */
    void pass(Type type) {
        pass(type, type);
    }

    /**
     * Passes the value on top of the stack.
     *
     * @param given its type as it stands there
     * @param meant its type as the lambda's
     */
    void pass(Type given, Type meant) {
        Conversion.of(given, meant, taken.get(passed++)).write(code);
    }

    /**
     * Calls.
     *
     * @param wanted the type of the result that is left on the stack
     * @param meant the type of the lambda's result
     */
    void end(Type wanted, Type meant) {
        code.visitMethodInsn(opcode(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        Type result = makesNew() ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
        if (wanted.getSort() != Type.VOID) {
            Conversion.of(result, meant, wanted).write(code);
        } else if (result.getSort() != Type.VOID) {
            code.visitInsn(result.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
    }
}
