package offprint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScriptChoiceTest {

    @Test
    void aSiteMayHaveAScriptOfItsOwn() {
        var choice = ScriptChoice.of(ChineseScript.SIMPLIFIED).with("harbour.example", ChineseScript.AS_WRITTEN);

        assertEquals(ChineseScript.AS_WRITTEN, choice.at("harbour.example"));
        assertEquals(ChineseScript.SIMPLIFIED, choice.at("river.example"));
        assertEquals(ChineseScript.SIMPLIFIED, choice.at(""));
        assertTrue(choice.isOwn("harbour.example"));
        assertFalse(choice.isOwn("river.example"));
    }

    @Test
    void theUsualScriptLeavesSitesAlone() {
        var choice = ScriptChoice.AS_WRITTEN.with("harbour.example", ChineseScript.TAIWAN)
                .withUsual(ChineseScript.SIMPLIFIED);

        assertEquals(ChineseScript.TAIWAN, choice.at("harbour.example"));
        assertEquals(ScriptChoice.of(ChineseScript.SIMPLIFIED), choice.without("harbour.example"));
    }
}
