package vn.chungsuc.shared;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Remembers with the request that a change was, or may have been, committed. */
@Component
class Committing implements TransactionExecutionListener {

    private static final String MARK = Committing.class.getName();

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null && !transaction.isReadOnly()) {
            request.setAttribute(MARK, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    static boolean hasBegun(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
