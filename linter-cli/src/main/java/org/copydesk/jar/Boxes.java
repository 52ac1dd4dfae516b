package org.copydesk.jar;

import java.util.List;
import org.objectweb.asm.Type;

/** The classes that hold one primitive value. */
final class Boxes {

    static final Type OBJECT = Type.getType(Object.class);

    private static final List<Type> PRIMITIVES = List.of(
            Type.BOOLEAN_TYPE,
            Type.CHAR_TYPE,
            Type.BYTE_TYPE,
            Type.SHORT_TYPE,
            Type.INT_TYPE,
            Type.FLOAT_TYPE,
            Type.LONG_TYPE,
            Type.DOUBLE_TYPE);

    private static final List<Type> BOXES = List.of(
            Type.getType(Boolean.class),
            Type.getType(Character.class),
            Type.getType(Byte.class),
            Type.getType(Short.class),
            Type.getType(Integer.class),
            Type.getType(Float.class),
            Type.getType(Long.class),
            Type.getType(Double.class));

    private Boxes() {}

    static Type of(Type primitive) {
        return BOXES.get(PRIMITIVES.indexOf(primitive));
    }

    static boolean isBox(Type type) {
        return BOXES.contains(type);
    }

    static Type inside(Type box) {
        return PRIMITIVES.get(BOXES.indexOf(box));
    }
}
