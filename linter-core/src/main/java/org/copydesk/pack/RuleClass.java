package org.copydesk.pack;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleSetup;

/** A class of rules: public and final, with a public constructor that takes a {@link RuleSetup}, or none. */
final class RuleClass {

    private final Class<?> type;

    private RuleClass(Class<?> type) {
        this.type = type;
    }

    /**
     * Loads a class without running anything of it.
     *
     * @throws IllegalStateException if there is no such class
     */
    static RuleClass load(String name, ClassLoader loader) {
        try {
            return new RuleClass(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new IllegalStateException("class " + name + " of a rule cannot be loaded", missing);
        }
    }

    boolean isRule() {
        return Rule.class.isAssignableFrom(type) && !type.isInterface();
    }

    boolean isArchiveRule() {
        return ArchiveRule.class.isAssignableFrom(type);
    }

    /** What keeps the class from being a rule. */
    List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        if (!isRule()) {
            mistakes.add("the class " + type.getName() + " is no ArticleRule, PhraseRule or ArchiveRule");
            return mistakes;
        }
        int modifiers = type.getModifiers();
        if (!Modifier.isPublic(modifiers) || !Modifier.isFinal(modifiers)) {
            mistakes.add("the class " + type.getName() + " must be public and final");
        }
        if (constructors().isEmpty()) {
            mistakes.add(
                    "the class " + type.getName() + " needs a public constructor that takes a RuleSetup, or nothing");
        }
        return mistakes;
    }

    /**
     * Makes the rule.
     *
     * @throws IllegalStateException if it cannot be made
     */
    Rule create(RuleSetup setup) {
        for (Constructor<?> constructor : constructors()) {
            try {
                Object made = constructor.getParameterCount() == 0
                        ? constructor.newInstance()
                        : constructor.newInstance(setup);
                return (Rule) made;
            } catch (InvocationTargetException failed) {
                throw new IllegalStateException(type.getName() + " cannot be made: " + failed.getCause(), failed);
            } catch (ReflectiveOperationException refused) {
                throw new IllegalStateException(type.getName() + " cannot be made", refused);
            }
        }
        throw new IllegalStateException(type.getName() + " has no public constructor for rules");
    }

    /** The one that takes a setup first. */
    private List<Constructor<?>> constructors() {
        List<Constructor<?>> found = new ArrayList<>();
        for (Constructor<?> constructor : type.getConstructors()) {
            Class<?>[] parameters = constructor.getParameterTypes();
            if (parameters.length == 1 && parameters[0] == RuleSetup.class) {
                found.add(0, constructor);
            } else if (parameters.length == 0) {
                found.add(constructor);
            }
        }
        return found;
    }
}
