package org.copydesk.jar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambdas and method references of every kind that the compiler makes, whose results it tells as texts. */
public final class Lambdas implements Supplier<List<String>> {

    private final List<String> told = new ArrayList<>();
    private final int own = 40;

    /** Takes a box and a primitive, where its targets take other ones. */
    private interface Mixed<T> {
        long apply(T value, int number);
    }

    private interface Named {
        String name();

        private String shout() {
            return name().toUpperCase(Locale.ROOT);
        }

        default Supplier<String> shouting() {
            return this::shout;
        }
    }

    private record Ferry(String name) implements Named {
        private static Ferry called(String name) {
            return new Ferry(name);
        }
    }

    private static class Base {
        String who() {
            return "base";
        }
    }

    private static final class Derived extends Base {
        @Override
        String who() {
            return "derived";
        }

        Supplier<String> parent() {
            return super::who;
        }
    }

    @Override
    public List<String> get() {
        captured(7, 8L, 1.5, (byte) 3, 'c', true, "text");
        references();
        boxes();
        nested();
        streams();
        return told;
    }

    private void tell(Object what) {
        told.add(String.valueOf(what));
    }

    private void captured(int i, long l, double d, byte b, char c, boolean z, String s) {
        Supplier<String> all = () -> own + i + l + d + b + c + " " + z + s;
        tell(all.get());
        Runnable loud = () -> tell("ran " + l);
        loud.run();
        DoubleSupplier sum = () -> d + l + i;
        tell(sum.getAsDouble());
    }

    private void references() {
        Function<String, Ferry> make = Ferry::new;
        Function<String, Ferry> call = Ferry::called;
        Function<Ferry, String> unbound = Ferry::name;
        Ferry ferry = make.andThen(Ferry::name).andThen(call).apply("Kestrel");
        tell(unbound.apply(ferry));
        tell(ferry.shouting().get());
        Consumer<Object> mine = this::tell;
        mine.accept("mine");
        IntFunction<String[]> array = String[]::new;
        tell(array.apply(3).length);
        tell(new Derived().parent().get());
        Supplier<String> virtual = new Derived()::who;
        tell(virtual.get());
        UnaryOperator<String> same = UnaryOperator.identity();
        tell(same.apply("same"));
    }

    private void boxes() {
        ToIntFunction<Integer> unboxed = Integer::intValue;
        Function<Integer, Integer> boxed = Math::abs;
        ToLongFunction<Integer> widened = Integer::intValue;
        BiFunction<Integer, Integer, Integer> sum = Integer::sum;
        IntBinaryOperator plain = Integer::sum;
        Mixed<Integer> mixed = Math::addExact;
        Mixed<Character> letters = (letter, number) -> letter + number;
        LongSupplier fromInt = this::owned;
        Callable<Long> inBox = () -> 5L;
        IntPredicate odd = n -> n % 2 == 1;
        IntUnaryOperator twice = n -> n * 2;
        tell(unboxed.applyAsInt(4) + boxed.apply(-3) + widened.applyAsLong(2) + sum.apply(1, 2));
        tell(plain.applyAsInt(5, 6) + mixed.apply(7, 8) + letters.apply('a', 1) + fromInt.getAsLong());
        try {
            tell(inBox.call());
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        tell(odd.test(3));
        tell(twice.applyAsInt(21));
    }

    private int owned() {
        return own;
    }

    private void nested() {
        Function<Integer, Function<Integer, Supplier<Integer>>> adder = a -> b -> () -> a + b + own;
        tell(adder.apply(1).apply(1).get());
    }

    private void streams() {
        tell(Stream.of("quay", "pier", "dock")
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()))
                .map(String::toUpperCase)
                .collect(Collectors.joining("-")));
        tell(IntStream.range(0, 5)
                .filter(n -> n != own)
                .mapToObj(Integer::toString)
                .collect(Collectors.toList()));
    }
}
