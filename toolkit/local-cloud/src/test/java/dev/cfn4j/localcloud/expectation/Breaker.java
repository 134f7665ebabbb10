package dev.cfn4j.localcloud.expectation;

import dev.cfn4j.localcloud.expectation.Between.Answer;
import java.util.List;

/** Makes of an answer one that is wrong in just one point. */
final class Breaker {
    private static final String FAULT = """
            <ErrorResponse><Error><Type>Sender</Type><Code>%s</Code><Message>broken on purpose</Message></Error>\
            <RequestId>r</RequestId></ErrorResponse>""";

    private Breaker() {}

    /** The answer with that expectation not met; more than one where the answer does not tell what to write. */
    static List<Answer> breakIn(Answer answer, Check check) {
        return check.isOfError()
                ? List.of(inError(answer, check))
                : List.of(inResult(answer, check, false), inResult(answer, check, true));
    }

    private static Answer inResult(Answer answer, Check check, boolean asList) {
        return answer.body().startsWith("<")
                ? new Answer(answer.status(), answer.contentType(), new BrokenXml(answer.body(), asList).in(check))
                : new Answer(answer.status(), answer.contentType(), BrokenJson.in(answer.body(), check));
    }

    private static Answer inError(Answer answer, Check check) {
        if (check.kind().equals("absent")) {
            return new Answer(400, "text/xml", FAULT.formatted("Broken"));
        }
        if (check.at().text().equals("Error.Status")) {
            return new Answer(418, answer.contentType(), answer.body());
        }
        boolean isCode = check.at().text().equals("Error.Code");
        return new Answer(
                answer.status(), answer.contentType(), BrokenXml.error(answer.body(), isCode ? "Code" : "Message"));
    }
}
