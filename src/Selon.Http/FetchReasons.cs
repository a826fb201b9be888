using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Selon.Http;

/// <summary>Why a page could not be had, and what to do next.</summary>
internal static class FetchReasons
{
    public const string NotWeb = "is no web address; give one that begins with http:// or https://.";

    public const string RedirectedOffWeb = "sends on to an address that is not on the web; open it in a browser and give the address that it shows.";

    private const string Private = "leads into a private network, which is not fetched; allow private addresses if that is meant.";

    public static string TimedOut(TimeSpan limit) =>
        string.Create(CultureInfo.InvariantCulture, $"did not answer within {limit.TotalSeconds:0.#} seconds; try again later, or save the page and read the file.");

    public static string RedirectsEndlessly(int limit) => $"sends on more than {limit} times; open it in a browser and give the address that it shows.";

    public static string WrongType(string media) => $"is {media}, not a page; give the address of an article.";

    public static string TooLarge(long limit) => string.Create(CultureInfo.InvariantCulture, $"is larger than {limit / 1_000_000.0:0.###} MB, which no article is; check the address.");

    /// <summary>Null for an answer that holds a page.</summary>
    public static string? Of(HttpStatusCode status) => (int)status switch
    {
        >= 200 and < 300 => null,
        401 or 402 or 403 or 451 => $"is not given to programs (status {(int)status}); save the page from a browser and read the file.",
        404 or 410 => $"does not exist (status {(int)status}); check the address.",
        429 => "asks for fewer requests (status 429); try again later.",
        >= 500 => $"has a server that failed (status {(int)status}); try again later.",
        var other => $"gave no page (status {other}); check the address.",
    };

    /// <summary>Null for what is no failure of the network.</summary>
    public static string? Of(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
            switch (e)
            {
                case PrivateAddressException:
                    return Private;
                case AuthenticationException:
                    return "has no certificate that can be trusted; check the address, or save the page from a browser and read the file.";
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return "has a host that is not known; check the address and the connection.";
                case SocketException { SocketErrorCode: SocketError.ConnectionRefused }:
                    return "has a host that takes no connections; check the address, or try again later.";
            }

        return exception is HttpRequestException or IOException or SocketException or InvalidDataException ? "broke off the connection; try again later." : null;
    }
}
