package vn.chungsuc.tasks;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;

import vn.chungsuc.tasks.FeedStore.Entry;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/**
 * Tasks as whole-day entries of a calendar, each on the day it is due; Vietnamese, as all that is
 * sent.
 */
final class TaskCalendar {

    private static final int REFRESH_HOURS = 6;

    private TaskCalendar() {}

    static String write(List<Entry> entries, String address) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Chung Suc//Nhiem vu//VI");
        calendar.setName("Chung Sức: nhiệm vụ");
        calendar.setRefreshInterval(new Duration.Builder().hours(REFRESH_HOURS).build());
        entries.forEach(entry -> calendar.addEvent(event(entry, address)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Entry entry, String address) {
        var event = new VEvent();
        event.setUid("nhiem-vu-%d@chung-suc".formatted(entry.id()));
        event.setDateTimeStamp(Date.from(entry.updatedAt().toInstant()));
        event.setSummary((entry.state().isUndone() ? "" : "✓ ") + entry.title());
        event.setDescription("%s giao. %s.".formatted(entry.unitName(), entry.state().label()));
        event.setDateStart(new DateStart(day(entry.due())));
        if (!address.isEmpty()) {
            event.setUrl(address + "/nhiem-vu/" + entry.id());
        }
        return event;
    }

    private static ICalDate day(LocalDate date) {
        var parts =
                new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        return new ICalDate(parts, false);
    }
}
