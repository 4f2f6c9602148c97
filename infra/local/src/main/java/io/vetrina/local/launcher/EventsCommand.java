// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import io.vetrina.contract.operations.DeadLetter;
import io.vetrina.contract.operations.EventGroup;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a running shop's events do, and what can be done about them. */
@Command(
        name = "events",
        description = "Show who follows the events of the running shop, and how far behind.",
        mixinStandardHelpOptions = true)
final class EventsCommand implements Callable<Integer> {

    private static final String ROW = "%-24s %-22s %8s %8s %5s  %-9s  %s%n";

    @Override
    public Integer call() throws IOException, InterruptedException {
        System.out.printf(ROW, "group", "stream", "behind", "pending", "dead", "rebuild", "node");
        for (EventGroup group : groups()) {
            System.out.printf(
                    ROW,
                    group.name(),
                    group.stream(),
                    group.everyNode() ? "-" : String.format(Locale.ROOT, "%.1f s", group.secondsBehind()),
                    group.everyNode() ? "-" : group.pending(),
                    group.everyNode() ? "-" : group.deadLetters(),
                    rebuild(group),
                    group.everyNode() ? "every node" : group.node() == null ? "none" : group.node());
        }
        return 0;
    }

    private static EventGroup[] groups() throws IOException, InterruptedException {
        try (StaffClient shop = StaffClient.ofRunningShop()) {
            return shop.get("/api/events/groups", EventGroup[].class);
        }
    }

    private static void post(String path) throws IOException, InterruptedException {
        try (StaffClient shop = StaffClient.ofRunningShop()) {
            shop.post(path);
        }
    }

    private static void delete(String path) throws IOException, InterruptedException {
        try (StaffClient shop = StaffClient.ofRunningShop()) {
            shop.delete(path);
        }
    }

    private static String rebuild(EventGroup group) {
        EventGroup.Rebuild rebuild = group.rebuild();
        if (rebuild != null) {
            return rebuild.state().name().toLowerCase(Locale.ROOT);
        }
        return group.rebuildable() ? "possible" : "-";
    }

    @Command(
            name = "dead-letters",
            description = "List the events that a group could not handle, and why.",
            mixinStandardHelpOptions = true)
    int deadLetters() throws IOException, InterruptedException {
        DeadLetter[] letters;
        try (StaffClient shop = StaffClient.ofRunningShop()) {
            letters = shop.get("/api/events/dead-letters", DeadLetter[].class);
        }
        if (letters.length == 0) {
            System.out.println("No dead letters.");
        }
        for (DeadLetter letter : letters) {
            System.out.printf(
                    "%s  %s  %s  %s  %s%n    %s%n",
                    letter.id(),
                    letter.at(),
                    letter.group(),
                    letter.type().isEmpty() ? letter.stream() : letter.type(),
                    letter.aggregate(),
                    letter.reason() == null ? "waits behind the one before of the same aggregate" : letter.reason());
        }
        return 0;
    }

    /** Which letters are meant. */
    static final class Choice {

        @Parameters(index = "0", paramLabel = "ID", description = "Id of a dead letter, as dead-letters lists it.")
        private String id = "";

        @Option(names = "--all", description = "All dead letters of all groups.")
        private boolean all;
    }

    @Command(
            name = "resend",
            description = "Let the group try dead letters again, with those that wait behind them.",
            mixinStandardHelpOptions = true)
    int resend(@ArgGroup(exclusive = true, multiplicity = "1") Choice choice) throws IOException, InterruptedException {
        post(choice.all ? "/api/events/dead-letters/resend" : "/api/events/dead-letters/" + choice.id + "/resend");
        System.out.println("Sent again; what fails once more stays in ./vetrina events dead-letters");
        return 0;
    }

    @Command(
            name = "discard",
            description = "Drop a dead letter for good; what waits behind it is tried.",
            mixinStandardHelpOptions = true)
    int discard(@Parameters(paramLabel = "ID") String id) throws IOException, InterruptedException {
        delete("/api/events/dead-letters/" + id);
        return 0;
    }

    @Command(
            name = "forget",
            description = "Drop a group that no node works for any more, so that it holds back trimming no longer.",
            mixinStandardHelpOptions = true)
    int forget(@Parameters(paramLabel = "GROUP") String name) throws IOException, InterruptedException {
        delete("/api/events/groups/" + name);
        return 0;
    }

    @Command(
            name = "rebuild",
            description = "Make anew from PostgreSQL what a group or listener keeps, and wait for it.",
            mixinStandardHelpOptions = true)
    int rebuild(@Parameters(paramLabel = "GROUP") String name) throws IOException, InterruptedException {
        EventGroup.Rebuild before = last(name);
        post("/api/events/groups/" + name + "/rebuild");
        while (true) {
            EventGroup.Rebuild now = last(name);
            if (now != null && !now.equals(before) && now.state() != EventGroup.Rebuild.State.RUNNING) {
                boolean done = now.state() == EventGroup.Rebuild.State.DONE;
                System.out.println(name + (done ? " is rebuilt." : " could not be rebuilt: " + now.reason()));
                return done ? 0 : 1;
            }
            Thread.sleep(300);
        }
    }

    private static EventGroup.@Nullable Rebuild last(String name) throws IOException, InterruptedException {
        for (EventGroup group : groups()) {
            if (group.name().equals(name)) {
                return group.rebuild();
            }
        }
        return null;
    }
}
