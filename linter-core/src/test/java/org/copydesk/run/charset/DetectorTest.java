package org.copydesk.run.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DetectorTest {

    private static final String FRENCH = "Le phare de l’île a un nouveau gardien. Après neuf années, la lampe est"
            + " rallumée à la main, et les pêcheurs s’en réjouissent.";
    private static final String POLISH = "Latarnia morska znów ma swojego latarnika. Po dziewięciu latach lampę"
            + " zapalono ręcznie, a rybacy cieszą się ze światła.";
    private static final String CZECH = "Maják má opět svého strážce. Po devíti letech byla lampa rozsvícena ručně a"
            + " rybáři se těší ze světla.";
    private static final String RUSSIAN =
            "На маяке снова появился смотритель. Через девять лет лампу зажгли вручную, и рыбаки радуются.";
    private static final String JAPANESE = "灯台に新しい番人が来た。九年ぶりにランプは手で灯され、漁師たちは光を喜んでいる。";
    private static final String CHINESE = "灯塔又有了看守人。九年之后，灯是用手点亮的，渔民们为海湾上的光感到高兴。";

    private record Case(String name, String text, String... charsets) {}

    private static final List<Case> CASES = List.of(
            new Case("French", FRENCH, "windows-1252"),
            new Case("Polish", POLISH, "windows-1250", "ISO-8859-2"),
            new Case("Czech", CZECH, "windows-1250", "ISO-8859-2"),
            new Case("Russian", RUSSIAN, "windows-1251", "KOI8-R", "ISO-8859-5"),
            new Case("Japanese", JAPANESE, "Shift_JIS", "EUC-JP"),
            new Case("Chinese", CHINESE, "GBK"));

    @TestFactory
    List<DynamicTest> languages() {
        return CASES.stream()
                .flatMap(each -> List.of(each.charsets()).stream()
                        .map(charset -> DynamicTest.dynamicTest(
                                each.name() + " in " + charset,
                                () -> assertThat(Detector.legacy(each.text().getBytes(Charset.forName(charset))))
                                        .isEqualTo(Charset.forName(charset)))))
                .toList();
    }

    @Test
    void markupAroundTheTextDoesNotMatter() {
        String page = "<div class=\"a\"><p>".repeat(200) + RUSSIAN + "</p>".repeat(200);
        assertThat(Detector.legacy(page.getBytes(Charset.forName("KOI8-R")))).isEqualTo(Charset.forName("KOI8-R"));
    }

    @Test
    void oneAccentIsThatOfWindows() {
        assertThat(Detector.legacy("The café opens.".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Charset.forName("windows-1252"));
    }

    @Test
    void utf16WithoutAMarkIsToldByItsZeros() {
        assertThat(Detector.utf16("The ferry.".getBytes(StandardCharsets.UTF_16LE)))
                .contains(StandardCharsets.UTF_16LE);
        assertThat(Detector.utf16("The ferry.".getBytes(StandardCharsets.UTF_16BE)))
                .contains(StandardCharsets.UTF_16BE);
        assertThat(Detector.utf16(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 0, 0}))
                .isEmpty();
        assertThat(Detector.utf16(new byte[0])).isEmpty();
    }

    @Test
    void declarationsStandInPagesAndInXml() {
        assertThat(name("<?xml version='1.0' encoding='ISO-8859-2'?><a/>")).contains("ISO-8859-2");
        assertThat(name("<head><META charset=koi8-r>")).contains("koi8-r");
        assertThat(name("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">"))
                .contains("gb2312");
        assertThat(name("<p>the charset=none of this</p>")).isEmpty();
        assertThat(new Declaration("iso-8859-1", 0).charset()).contains(Charset.forName("windows-1252"));
        assertThat(new Declaration("no-such-thing", 0).charset()).isEmpty();
    }

    private static Optional<String> name(String start) {
        return Declaration.in(start.getBytes(StandardCharsets.ISO_8859_1)).map(Declaration::name);
    }
}
