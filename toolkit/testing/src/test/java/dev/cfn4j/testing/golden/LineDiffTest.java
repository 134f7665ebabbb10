package dev.cfn4j.testing.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LineDiffTest {
    private static final GoldenFiles GOLDEN = GoldenFiles.in("src/test/golden/lines");

    @Test
    void showsChangesWithThreeLinesAround() {
        String before =
                IntStream.rangeClosed(1, 40).mapToObj(i -> "line " + i).collect(Collectors.joining("\n")) + "\n";
        String after = before.replace("line 5\n", "line five\n")
                .replace("line 12\n", "")
                .replace("line 30\n", "line 30\nmore\n");

        GOLDEN.file("hunks.txt").matches(LineDiff.unified(before, after));
    }

    @Test
    void makesVisibleWhatTheEyeMisses() {
        GOLDEN.file("hidden.txt").matches(LineDiff.unified("a\nb\nc\n", "a  \nb\u00a0\u200b\nc"));
    }

    @Test
    void cutsWhatNobodyReads() {
        String many = "x\n".repeat(5_000);

        assertThat(LineDiff.unified("", many).lines()).hasSize(121).last().isEqualTo("… 4881 more lines");
        assertThat(LineDiff.unified(numbers(0), numbers(100_000)).lines()).hasSize(121);
    }

    private static String numbers(int first) {
        return IntStream.range(first, first + 10_000)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void saysNothingOfEqualTexts() {
        assertThat(LineDiff.unified("a\n", "a\n")).isEmpty();
        assertThat(LineDiff.unified("", "")).isEmpty();
    }

    /** Without what comes, the edits are the one side; without what goes, the other. The fewest edits follow from the longest common subsequence. */
    @RepeatedTest(200)
    void leadsFromOneSideToTheOtherByTheFewestEdits(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> before = lines(random);
        List<String> after = lines(random);

        List<LineEdits.Edit> edits = LineEdits.between(before, after);

        assertThat(edits.stream().filter(edit -> edit.mark() != '+').map(LineEdits.Edit::line))
                .isEqualTo(before);
        assertThat(edits.stream().filter(edit -> edit.mark() != '-').map(LineEdits.Edit::line))
                .isEqualTo(after);
        assertThat(edits.stream().filter(LineEdits.Edit::isSame)).hasSize(common(before, after));
    }

    private static List<String> lines(Random random) {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, random.nextInt(12))
                .forEach(i -> lines.add(String.valueOf((char) ('a' + random.nextInt(4)))));
        return lines;
    }

    private static int common(List<String> left, List<String> right) {
        int[][] longest = new int[left.size() + 1][right.size() + 1];
        for (int i = 1; i <= left.size(); i++) {
            for (int j = 1; j <= right.size(); j++) {
                longest[i][j] = left.get(i - 1).equals(right.get(j - 1))
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[left.size()][right.size()];
    }
}
