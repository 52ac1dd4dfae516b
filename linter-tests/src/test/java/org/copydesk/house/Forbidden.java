package org.copydesk.house;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Types and members that must not be touched. A type is a full name, or a prefix of names when it ends in a dot. A member is
 * {@code Type#name} with any parameters, or {@code Type#name(String,int)} with just these; a constructor is called
 * {@code <init>}.
 */
record Forbidden(List<String> types, List<String> members) {

    boolean hasType(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return types.stream().anyMatch(each -> each.endsWith(".") ? name.startsWith(each) : name.equals(each));
    }

    boolean hasTargetOf(JavaAccess<?> access) {
        String member =
                access.getTargetOwner().getName() + "#" + access.getTarget().getName();
        return members.contains(member) || members.contains(member + parameters(access.getTarget()));
    }

    private static String parameters(AccessTarget target) {
        if (target instanceof AccessTarget.CodeUnitAccessTarget unit) {
            return unit.getRawParameterTypes().stream()
                    .map(JavaClass::getSimpleName)
                    .collect(Collectors.joining(",", "(", ")"));
        }
        return "";
    }
}
