package org.copydesk.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Consumer;

/** A condition that reports each breach in one line. */
final class Condition extends ArchCondition<JavaClass> {

    private final Inspection inspection;

    private Condition(String description, Inspection inspection) {
        super(description);
        this.inspection = inspection;
    }

    /** A rule about every class of the house. */
    static ArchRule rule(String description, String reason, Inspection inspection) {
        return classes()
                .should(new Condition(description, inspection))
                .because(reason)
                .allowEmptyShould(true);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        inspection.inspect(type, breach -> events.add(SimpleConditionEvent.violated(type, breach)));
    }

    /** Looks at one class and reports what is wrong with it. */
    interface Inspection {
        void inspect(JavaClass type, Consumer<String> breaches);
    }
}
