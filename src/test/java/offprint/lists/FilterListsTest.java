package offprint.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import offprint.html.FilterList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterListsTest {

    private static final String PAGE = "<p>港口的夜班从两点开始，灯一盏一盏地亮。</p><p class=\"harbour-note\">本报地址</p>"
            + "<p class=\"harbour-card\">会员卡</p>";

    @TempDir
    private Path folder;

    private FilterLists lists;

    @BeforeEach
    void open() {
        lists = FilterLists.open(folder.resolve("lists"));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String text() {
        return lists.cleaner().clean(PAGE, "https://news.example.com/1", "").text();
    }

    @Test
    void withoutAnyListTheBuiltInOneIsInUse() {
        assertTrue(lists.isBuiltInOn());
        assertEquals(List.of(), lists.all());
        assertEquals(List.of("offprint.filters"), lists.inForce().stream().map(list -> list.name()).toList());
        assertTrue(text().contains("本报地址"));
    }

    @Test
    void anImportedListIsInUseAtOnceAndAfterTheNextStart() throws Exception {
        var added = lists.add(file("harbour.txt", """
                [Adblock Plus 2.0]
                ! Title: Harbour list
                ! Version: 202601010101
                ! Licence: CC0
                ##.harbour-note
                ##div[
                ##+js(nothing)
                """));

        assertEquals("Harbour list", added.header().title());
        assertEquals("202601010101", added.header().version());
        assertEquals("CC0", added.header().licence());
        assertEquals(List.of(1, 1, 1), List.of(added.used(), added.unsupported(), added.bad()));
        assertFalse(text().contains("本报地址"));
        open();
        assertEquals(List.of(added), lists.all());
        assertFalse(text().contains("本报地址"));
        assertEquals(6, lists.problems("harbour.txt").getFirst().line());
        assertEquals(Optional.of("Harbour list"), lists.titleOf("##.harbour-note"));
        assertEquals(Optional.empty(), lists.titleOf("allow-list"));
    }

    @Test
    void aListThatIsOffOrGoneTakesNothing() throws Exception {
        lists.add(file("harbour.txt", "##.harbour-note\n"));
        lists.setOn("harbour.txt", false);

        assertTrue(text().contains("本报地址"));
        open();
        assertFalse(lists.all().getFirst().on());
        lists.setOn("harbour.txt", true);
        assertFalse(text().contains("本报地址"));
        lists.remove("harbour.txt");
        assertTrue(text().contains("本报地址"));
        open();
        assertEquals(List.of(), lists.all());
    }

    @Test
    void aListOfTheSameNameIsReplaced() throws Exception {
        lists.add(file("harbour.txt", "##.harbour-note\n"));
        lists.add(file("harbour.txt", "##.harbour-card\n"));

        assertEquals(1, lists.all().size());
        assertTrue(text().contains("本报地址"));
        assertFalse(text().contains("会员卡"));
    }

    @Test
    void theBuiltInListCanBeSwitchedOffAsAWhole() throws Exception {
        lists.setBuiltInOn(false);

        assertEquals(List.of(), lists.inForce());
        assertTrue(text().contains("会员卡"));
        open();
        assertFalse(lists.isBuiltInOn());
    }

    @Test
    void ownRulesStandBesideTheListsAndTolerateMistakes() throws Exception {
        var own = "! mine\nexample.com##.harbour-card\n##div[\n";
        lists.saveOwnRules(own);

        assertFalse(text().contains("会员卡"));
        open();
        assertEquals(own, lists.ownRules());
        assertEquals(3, FilterList.parse(FilterLists.OWN, own).problems().getFirst().line());
    }

    @Test
    void rulesCanBeTriedBeforeTheyAreSaved() {
        var tried = new offprint.html.ArticleCleaner(lists.withOwnRules("##.harbour-card"));

        assertFalse(tried.clean(PAGE, "", "").text().contains("会员卡"));
        assertTrue(text().contains("会员卡"));
    }

    @Test
    void theCleanerIsMadeAnewOnlyWhenTheRulesHaveChanged() throws Exception {
        var changes = new ArrayList<String>();
        lists.onChange(() -> changes.add("changed"));
        var before = lists.cleaner();

        assertSame(before, lists.cleaner());
        lists.saveOwnRules("##.harbour-card");
        assertNotSame(before, lists.cleaner());
        assertEquals(List.of("changed"), changes);
    }

    @ParameterizedTest
    @CsvSource({"nothing.txt, ''", "picture.png, '\u0000\u0001'", "comments.txt, '! only a comment'"})
    void whatIsNoListIsRefused(String name, String text) throws Exception {
        var file = file(name, text);

        assertEquals("error.list.empty", assertThrows(ListException.class, () -> lists.add(file)).key());
        assertEquals(List.of(), lists.all());
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertEquals("error.list.read",
                assertThrows(ListException.class, () -> lists.add(folder.resolve("none.txt"))).key());
    }

    @Test
    void damagedStateIsAsGoodAsNone() throws Exception {
        lists.add(file("harbour.txt", "##.harbour-note\n"));
        Files.writeString(folder.resolve("lists/state.properties"), "list.harbour.txt=on|x\n\\u00zz");
        open();

        assertEquals(List.of("harbour.txt"), lists.all().stream().map(UserList::file).toList());
        assertTrue(lists.isBuiltInOn());
        assertTrue(text().contains("会员卡"));
    }

    @Test
    void aNameIsOneThatEverySystemCanUse() throws Exception {
        assertEquals("a_list__1_.txt", lists.add(file("a list (1).txt", "##.harbour-note")).file());
        assertEquals("中文列表.txt", lists.add(file("中文列表.txt", "##.harbour-note")).file());
        assertEquals(2, lists.all().size());
    }

    @Test
    void rulesThatAreSwitchedOffAtOnceAreAllSwitchedOff() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var calls = IntStream.range(0, 32).<Callable<Void>>mapToObj(number -> () -> {
                lists.allow("##.harbour-note", "site" + number + ".example.com");
                return null;
            }).toList();
            for (var done : threads.invokeAll(calls)) {
                done.get();
            }
        }

        assertEquals(32, lists.ownRules().lines().count());
    }
}
