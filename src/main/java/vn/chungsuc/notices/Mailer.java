package vn.chungsuc.notices;

import jakarta.mail.MessagingException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;

/** The office's mail server, where one is named: {@code CHUNGSUC_SMTP_HOST} and its kin. */
@Component
class Mailer {

    private static final String WAIT = "10000";

    private final String host;
    private final String from;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    Mailer(
            @Value("${chungsuc.smtp.host:}") String host,
            @Value("${chungsuc.smtp.port:587}") int port,
            @Value("${chungsuc.smtp.user:}") String user,
            @Value("${chungsuc.smtp.password:}") String password,
            @Value("${chungsuc.smtp.from:}") String from,
            @Value("${chungsuc.smtp.tls:true}") boolean tls) {
        this.host = host;
        this.from = from.isBlank() ? user : from;
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var settings = sender.getJavaMailProperties();
        settings.setProperty("mail.smtp.connectiontimeout", WAIT);
        settings.setProperty("mail.smtp.timeout", WAIT);
        settings.setProperty("mail.smtp.writetimeout", WAIT);
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(tls));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(tls));
        if (!user.isBlank()) {
            sender.setUsername(user);
            sender.setPassword(password);
            settings.setProperty("mail.smtp.auth", "true");
        }
    }

    boolean isThere() {
        return !host.isBlank() && !from.isBlank();
    }

    /** Its name and port; empty where there is none. */
    String server() {
        return isThere() ? host + ":" + sender.getPort() : "";
    }

    /**
     * @throws MailException when the server does not take it
     */
    void send(String address, String subject, String text) {
        var message = sender.createMimeMessage();
        try {
            var writing = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            writing.setFrom(from);
            writing.setTo(address);
            writing.setSubject(subject);
            writing.setText(text);
        } catch (MessagingException unwritable) {
            throw new org.springframework.mail.MailPreparationException(unwritable);
        }
        sender.send(message);
    }
}
