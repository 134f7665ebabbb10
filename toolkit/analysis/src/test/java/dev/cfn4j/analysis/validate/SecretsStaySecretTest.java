package dev.cfn4j.analysis.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.spec.Catalog;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsStaySecretTest {
    private static final String SECRET = "tru§tno1";

    @ParameterizedTest
    @CsvSource({
        "AWS::DirectoryService::MicrosoftAD, Password",
        "AWS::RDS::DBInstance, MasterUserPassword",
        "AWS::Redshift::Cluster, MasterUserPassword",
        "AWS::DMS::Endpoint, Password",
        "AWS::SecretsManager::Secret, SecretString",
        "AWS::Amplify::App, AccessToken"
    })
    void noMessageShowsAPassword(String type, String property) {
        for (String value :
                List.of("\"%s\"".formatted(SECRET), "{\"%s\": 1}".formatted(SECRET), "[\"%s\"]".formatted(SECRET))) {
            String template = "{\"Resources\": {\"R\": {\"Type\": \"%s\", \"Properties\": {\"%s\": %s}}}}"
                    .formatted(type, property, value);
            List<Finding> findings = new Validator(Catalog.bundled())
                    .validate(new Document(JsonDocuments.parse("test", template), Locations.NONE));
            assertThat(findings)
                    .isNotEmpty()
                    .noneMatch(finding -> finding.toString().contains(SECRET));
        }
    }
}
