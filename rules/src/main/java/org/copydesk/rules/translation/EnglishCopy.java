package org.copydesk.rules.translation;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.language.LanguageGuess;

/** Which texts are English copy: only there is something foreign out of place. */
final class EnglishCopy {

    private EnglishCopy() {}

    /** Whether more of an article's words stand in English texts than in texts of another language. */
    static boolean is(Article article) {
        return article.derived(Copy.class, each -> new Copy(isMostly(each))).english();
    }

    private record Copy(boolean english) {}

    private static boolean isMostly(Article article) {
        int all = 0;
        for (Block block : article.texts()) {
            all += isRead(block) ? block.words().count() : 0;
        }
        int english = 0;
        for (Block block : article.texts()) {
            if (isRead(block) && !isForeign(block)) {
                english += block.words().count();
                if (english * 2 > all) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a text is surely not English. */
    static boolean isForeign(Block block) {
        return LanguageGuess.of(block.words())
                .filter(guess -> !guess.isEnglish())
                .isPresent();
    }

    /** Whether sentences stand there, or a headline. */
    static boolean isRead(Block block) {
        return block.role().isProse() || block.is(Role.HEADLINE) || block.is(Role.SUBHEAD);
    }

    /** Whether program text, or what stands for something that is no text, is there. */
    static boolean isLiteral(Block block, int offset) {
        return block.inside(Inline.Kind.CODE, offset) || block.inside(Inline.Kind.OBJECT, offset);
    }
}
