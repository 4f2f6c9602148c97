// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import io.vetrina.contract.catalog.NewStore;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.catalog.StoreChange;
import io.vetrina.contract.catalog.TaxDisplay;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "store",
        description = {
            "Open, list and close the stores of the running shop.",
            "The exit status is 0 when it was done, 1 when the shop refuses or does not run."
        },
        subcommands = {
            StoreCommand.Open.class,
            StoreCommand.ListAll.class,
            StoreCommand.Close.class,
            StoreCommand.Reopen.class
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class StoreCommand implements Runnable {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final String STORES = "/api/stores";

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Which one? open, list, close or reopen");
        }
    }

    /** Something that is asked of the shop. */
    private interface Wish {
        void ask(StaffClient staff) throws IOException, InterruptedException;
    }

    private static int ask(Wish wish) throws IOException, InterruptedException {
        try (StaffClient staff = StaffClient.ofRunningShop()) {
            wish.ask(staff);
            return DONE;
        } catch (StaffClient.Refused e) {
            System.err.println(e.getMessage());
            return REFUSED;
        }
    }

    private static String line(Store store) {
        return String.format(
                Locale.ROOT,
                "  %-16s %-24s %-4s %-3s %-10s %-9s %,8d products",
                store.id(),
                store.name(),
                store.currency(),
                store.country(),
                String.join(",", store.locales()),
                store.state(),
                store.products());
    }

    @Command(
            name = "open",
            description = "Open a store, with the taxes and the ways to deliver that are usual in its country.",
            mixinStandardHelpOptions = true)
    static final class Open implements Callable<Integer> {

        @Parameters(paramLabel = "ID", description = "Lower-case letters, digits and hyphens; part of its addresses.")
        private String id = "";

        @Option(names = "--currency", required = true, description = "Of its prices: ISO 4217, such as EUR.")
        private String currency = "";

        @Option(names = "--country", required = true, description = "From where it sells: ISO 3166, such as DE.")
        private String country = "";

        @Option(
                names = "--locales",
                split = ",",
                description = "Language tags, the first is the default (default: en).",
                defaultValue = "en")
        private List<String> locales = List.of();

        @Option(names = "--name", description = "What it is called (default: its id).")
        private @Nullable String name;

        @Option(names = "--tagline", description = "What it says below its name.")
        private @Nullable String tagline;

        @Option(names = "--net", description = "Show prices without tax.")
        private boolean net;

        @Override
        public Integer call() throws IOException, InterruptedException {
            var store = new NewStore(
                    id,
                    name,
                    tagline,
                    currency,
                    country,
                    locales,
                    net ? TaxDisplay.NET : TaxDisplay.GROSS,
                    List.of(),
                    null);
            return ask(staff -> System.out.println(line(staff.send("POST", STORES, store, Store.class))));
        }
    }

    @Command(
            name = "list",
            description = "List all stores, also those that are closed.",
            mixinStandardHelpOptions = true)
    static final class ListAll implements Callable<Integer> {

        @Override
        public Integer call() throws IOException, InterruptedException {
            return ask(staff -> {
                Store[] stores = staff.get("/api/staff/stores", Store[].class);
                for (Store store : stores) {
                    System.out.println(line(store));
                }
                if (stores.length == 0) {
                    System.out.println(
                            "There is no store yet. Open one: ./vetrina store open ID --currency EUR --country DE");
                }
            });
        }
    }

    @Command(
            name = "close",
            description = "Close a store: it keeps its data, is not listed and sells nothing.",
            mixinStandardHelpOptions = true)
    static final class Close implements Callable<Integer> {

        @Parameters(paramLabel = "ID")
        private String id = "";

        @Override
        public Integer call() throws IOException, InterruptedException {
            return ask(staff -> {
                staff.delete(STORES + "/" + StaffClient.segment(id));
                System.out.println("The store " + id + " is closed. ./vetrina store reopen " + id + " opens it again.");
            });
        }
    }

    @Command(name = "reopen", description = "Open a closed store again.", mixinStandardHelpOptions = true)
    static final class Reopen implements Callable<Integer> {

        @Parameters(paramLabel = "ID")
        private String id = "";

        @Override
        public Integer call() throws IOException, InterruptedException {
            return ask(staff -> System.out.println(line(staff.send(
                    "PATCH", STORES + "/" + StaffClient.segment(id), StoreChange.reopening(), Store.class))));
        }
    }
}
