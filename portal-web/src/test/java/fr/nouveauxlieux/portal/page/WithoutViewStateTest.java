package fr.nouveauxlieux.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithoutViewStateTest {

    @ParameterizedTest
    @CsvSource({"GET,GET", "HEAD,HEAD", "POST,GET", "PATCH,GET", "PROPFIND,GET"})
    void aViewIsReadWhateverWasAsked(String asked, String seen) {
        assertThat(new WithoutViewState(request(asked)).getMethod()).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"jakarta.faces.ViewState,", "q,atelier"})
    void noStateIsReadFromOutside(String name, String seen) {
        assertThat(new WithoutViewState(request("POST")).getParameter(name)).isEqualTo(seen);
    }

    private static HttpServletRequest request(String method) {
        Map<String, String> parameters = Map.of("jakarta.faces.ViewState", "made up", "q", "atelier");
        return (HttpServletRequest) Proxy.newProxyInstance(
                WithoutViewStateTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) ->
                        called.getName().equals("getMethod") ? method : parameters.get(arguments[0]));
    }
}
