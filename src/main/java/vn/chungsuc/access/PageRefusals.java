package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

import java.io.IOException;

/**
 * Who is not signed in is led to the door. A fragment, or a form already filled in, must not be
 * swept away by that: it gets 401, and the page covers itself with what was typed underneath.
 */
@Component
class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String SESSION = "X-Session";

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        response.setHeader(SESSION, Sessions.locked(request) == null ? "none" : "locked");
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            response.sendRedirect("/dang-nhap");
        } else {
            response.sendError(
                    HttpStatus.UNAUTHORIZED.value(),
                    tr(
                            "Chưa lưu: phiên làm việc đã hết. Đăng nhập rồi quay lại trang trước;"
                                    + " chữ đã gõ được điền lại."));
        }
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException, ServletException {
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, exception);
        if (exception instanceof CsrfException) {
            response.setHeader(SESSION, "stale");
        }
        response.sendError(
                HttpStatus.FORBIDDEN.value(),
                tr(
                        "Trang này đã mở quá lâu hoặc vai trò không có quyền. Tải lại trang rồi làm"
                                + " lại."));
    }
}
