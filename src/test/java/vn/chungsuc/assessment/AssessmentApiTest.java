package vn.chungsuc.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The contract of the API, by a real client. */
@DatabaseTest
class AssessmentApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static int next = 74000;

    @LocalServerPort private int port;
    @Autowired private TestOfficers officers;
    @Autowired private JdbcClient jdbc;

    private String code = "";
    private String token = "";

    @BeforeEach
    void aCommuneAndItsOfficer() {
        code = String.valueOf(next++);
        new SheetWorld(jdbc).commune(code);
        token = officers.token("api-" + code, "thuong-truc-xa", code);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private HttpResponse<String> put(String indicator, String body, String version)
            throws Exception {
        return send(
                to("/units/"
                                + code
                                + "/assessments/"
                                + SheetWorld.SET
                                + "/2023/indicators/"
                                + indicator)
                        .header("Content-Type", "application/json")
                        .header("If-Match", version)
                        .PUT(BodyPublishers.ofString(body))
                        .build());
    }

    private JsonNode sheet() throws Exception {
        var answer =
                send(to("/units/" + code + "/assessments/" + SheetWorld.SET + "/2023").build());
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> bulk(BodyPublisher body, String type) throws Exception {
        return send(
                to("/assessments/" + SheetWorld.SET + "/2023/values")
                        .header("Content-Type", type)
                        .POST(body)
                        .build());
    }

    @Test
    void savesWithTheVersionItWasReadAt() throws Exception {
        var saved = put("12.1", "{\"numerator\":3902,\"denominator\":5642}", "0");
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(put("12.1", "{\"numerator\":3902,\"denominator\":5642}", "0").statusCode())
                .isEqualTo(200);

        var stale = put("12.1", "{\"numerator\":3871,\"denominator\":5642}", "0");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(JSON.readTree(stale.body()).at("/current/numerator").asInt()).isEqualTo(3902);
        assertThat(stale.headers().firstValue("ETag")).contains("\"1\"");

        assertThat(put("12.1", "{\"clear\":true}", "\"1\"").headers().firstValue("ETag"))
                .contains("\"2\"");
    }

    @Test
    void showsTheSheetAsTheContractSays() throws Exception {
        put("1.1", "{\"achieved\":true}", "0");
        put("3.1", "{\"numerator\":190113,\"denominator\":204379}", "0");
        put("11", "{\"value\":0}", "0");
        put("7", "{\"notApplicable\":true,\"note\":\"không quy hoạch chợ\"}", "0");
        var sheet = sheet();
        assertThat(sheet.propertyNames())
                .containsExactly(
                        "unit",
                        "set",
                        "year",
                        "criteriaMet",
                        "criteriaTotal",
                        "indicatorsMet",
                        "indicatorsTotal",
                        "carried",
                        "ready",
                        "declared",
                        "criteria",
                        "indicators");
        assertThat(sheet.get("indicatorsTotal").asInt()).isEqualTo(56);
        assertThat(sheet.get("criteriaTotal").asInt()).isEqualTo(19);
        assertThat(sheet.get("declared").isNull()).isTrue();
        assertThat(sheet.get("indicators")).hasSize(57);
        assertThat(sheet.at("/indicators/6/code").asString()).isEqualTo("3.1");
        assertThat(sheet.at("/indicators/6/value").decimalValue()).isEqualByComparingTo("93.0198");
        assertThat(sheet.at("/indicators/6/verdict").asString()).isEqualTo("MET");
        assertThat(sheet.at("/indicators/6").propertyNames())
                .containsExactly(
                        "code",
                        "criterion",
                        "value",
                        "numerator",
                        "denominator",
                        "verdict",
                        "carried",
                        "verified",
                        "verifiedVerdict",
                        "threshold",
                        "confirmed",
                        "version");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12.2 | {"numerator":5900,"denominator":5642} | 422 | lớn hơn mẫu số
                    12.2 | {"value":150}                         | 422 | lớn hơn 100
                    12.2 | {"value":"nhiều"}                     | 422 | phải là số JSON
                    12.2 | {"value":1,"achieved":true}           | 422 | đúng một trong
                    12.2 | {"numerator":1}                       | 422 | đúng một trong
                    12.2 | {"value":1e999999}                    | 422 | Chưa lưu
                    12.2 | {"value":-1}                          | 422 | âm
                    12.2 | không phải json                       | 422 | JSON
                    99.9 | {"value":1}                           | 404 | Không tìm thấy
                    """)
    void refusesBadInputInASentence(String indicator, String body, int status, String sentence)
            throws Exception {
        var answer = put(indicator, body, "0");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(JSON.readTree(answer.body()).toString()).contains(sentence);
    }

    @Test
    void asksForTheVersionAndTheToken() throws Exception {
        var path = "/units/" + code + "/assessments/" + SheetWorld.SET + "/2023/indicators/1.1";
        var body = BodyPublishers.ofString("{\"achieved\":true}");
        assertThat(send(to(path).PUT(body).build()).statusCode()).isEqualTo(428);
        token = "không đúng".replaceAll("[^a-z]", "");
        assertThat(send(to(path).PUT(body).build()).statusCode()).isEqualTo(401);
    }

    @Test
    void takesAFileOfValuesWholeOrNotAtAll() throws Exception {
        var csv = "unit,indicator,value,numerator,denominator,achieved\n" + code + ",1.1,,,,đạt\n";
        var saved = JSON.readTree(bulk(BodyPublishers.ofString(csv), "text/csv").body());
        assertThat(saved.toString())
                .isEqualTo("{\"read\":1,\"saved\":1,\"unchanged\":0,\"refused\":[]}");
        var bad = bulk(BodyPublishers.ofString(csv + code + ",99,1,,,\n"), "text/csv");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(bad.body()).at("/refused/0/line").asInt()).isEqualTo(3);
        assertThat(bulk(BodyPublishers.ofString(csv), "text/plain").statusCode()).isEqualTo(415);
    }

    @Test
    void aBodyOfAHundredMegabytesIsRefusedInASentence() throws Exception {
        var huge = bulk(BodyPublishers.ofByteArray(new byte[100 << 20]), "text/csv");
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(huge.body()).contains("Tệp lớn hơn 64 MB");
    }
}
