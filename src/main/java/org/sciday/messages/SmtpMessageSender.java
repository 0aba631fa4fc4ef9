package org.sciday.messages;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends mail by SMTP and short messages through the provider. */
final class SmtpMessageSender implements MessageSender {

    private final JavaMailSender mail;
    private final SmsProvider phones;
    private final String from;

    SmtpMessageSender(JavaMailSender mail, SmsProvider phones, String from) {
        this.mail = mail;
        this.phones = phones;
        this.from = from;
    }

    @Override
    public void send(Letter letter) {
        switch (letter.to().channel()) {
            case PHONE -> phones.send(letter.to().value(), letter.text());
            case EMAIL -> sendMail(letter);
        }
    }

    private void sendMail(Letter letter) {
        try {
            var message = mail.createMimeMessage();
            var words = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            words.setFrom(from);
            words.setTo(letter.to().value());
            words.setSubject(letter.subject());
            words.setText(letter.text());
            message.setHeader("Auto-Submitted", "auto-generated");
            mail.send(message);
        } catch (MessagingException | MailPreparationException e) {
            throw SendingFailed.forGood(String.valueOf(e.getMessage()));
        } catch (MailException e) {
            throw SendingFailed.forNow(String.valueOf(e.getMessage()));
        }
    }
}
